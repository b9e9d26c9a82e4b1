package org.learningcities.numbers;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.chart.Datum;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Figures;
import org.learningcities.city.Statistic;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** A city with the figure that is shown of it: of several the one nearest to the book; none where it reports none. */
record CityFigure(CitySummary city, @Nullable Statistic figure) {

    /** The highest first; a band by its lower end, and one that is open below after the others. */
    static final Comparator<Statistic> HIGHEST_FIRST = Comparator.<Statistic, @Nullable BigDecimal>comparing(
                    figure -> Extent.of(figure).low(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(figure -> Extent.of(figure).high(), Comparator.nullsLast(Comparator.naturalOrder()))
            .reversed();

    static List<CityFigure> of(List<CitySummary> cities, List<Statistic> statistics) {
        Map<String, Statistic> nearest = new HashMap<>();
        statistics.stream()
                .sorted(Figures.NEAREST_TO_THE_BOOK)
                .forEach(figure -> nearest.putIfAbsent(figure.city().slug(), figure));
        return cities.stream()
                .map(city -> new CityFigure(city, nearest.get(city.slug())))
                .toList();
    }

    boolean isReported() {
        return figure != null;
    }

    Link link() {
        return new Link(city.name(), "/cities/" + city.slug());
    }

    /** The figure as a picture draws it. */
    static Datum datum(CitySummary city, Statistic figure, Words words) {
        Extent extent = Extent.of(figure);
        String year = figure.year() == null ? words.get("numbers.no-year") : Figures.year(figure.year(), words);
        return new Datum(
                city.name(),
                city.regionSlug(),
                words.get("numbers.figure", Figures.amount(figure, words), year),
                number(extent.low()),
                number(extent.high()));
    }

    /** A round value at a line of an axis: "1,000", "10 million". */
    static String tick(double value, Words words) {
        double size = Math.abs(value);
        return size >= 1e9
                ? words.get("numbers.billion", value / 1e9)
                : size >= 1e6 ? words.get("numbers.million", value / 1e6) : words.get("number.decimal", value);
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
