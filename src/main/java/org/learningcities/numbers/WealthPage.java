package org.learningcities.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcities.chart.Scatter;
import org.learningcities.city.CitySummary;
import org.learningcities.city.NumberRow;
import org.learningcities.city.Statistic;
import org.learningcities.source.References;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page that draws population against GDP per head; a city that lacks one of them is listed. */
record WealthPage(
        Head head,
        String sentence,
        @Nullable Scatter picture,
        List<NumberRow> rows,
        List<Link> missing,
        List<References.Entry> references) {

    static final String PATH = NumberListPage.PATH + "/population-and-gdp-per-head";

    static final String POPULATION = "population";

    static final String WEALTH = "gdp_per_capita";

    /** A city that reports both. */
    private record Both(CitySummary city, Statistic population, Statistic wealth) {}

    static WealthPage of(List<Statistic> populations, List<Statistic> wealth, List<CitySummary> cities, Words words) {
        List<CityFigure> up = CityFigure.of(
                cities,
                populations.stream()
                        .filter(figure ->
                                figure.value() != null && figure.value().signum() > 0)
                        .toList());
        List<CityFigure> across = CityFigure.of(cities, wealth);
        List<Both> both = IntStream.range(0, cities.size())
                .filter(i -> up.get(i).isReported() && across.get(i).isReported())
                .mapToObj(i -> new Both(
                        cities.get(i),
                        Objects.requireNonNull(up.get(i).figure()),
                        Objects.requireNonNull(across.get(i).figure())))
                .toList();
        References references = new References(words);
        List<NumberRow> rows = rows(both, references, words);
        String sentence = words.get(
                "numbers.both.sentence",
                both.size(),
                cities.size(),
                both.stream().filter(one -> one.wealth().value() == null).count(),
                both.stream().filter(one -> one.wealth().year() == null).count());
        return new WealthPage(
                Head.of(
                        words.get("numbers.both.title"),
                        words.get("numbers.both.description"),
                        PATH,
                        new Link(words.get("shell.home"), "/"),
                        new Link(words.get("menu.cities"), "/cities"),
                        new Link(words.get("numbers.title"), NumberListPage.PATH)),
                sentence,
                both.isEmpty() ? null : picture(both, sentence, words),
                rows,
                IntStream.range(0, cities.size())
                        .filter(i -> !up.get(i).isReported() || !across.get(i).isReported())
                        .mapToObj(i -> up.get(i).link())
                        .toList(),
                references.entries());
    }

    private static Scatter picture(List<Both> both, String sentence, Words words) {
        return Scatter.of(
                words.get("numbers.both.title"),
                sentence,
                both.stream()
                        .map(one -> new Scatter.Pair(
                                CityFigure.datum(one.city(), one.wealth(), words),
                                Objects.requireNonNull(one.population().value()).doubleValue()))
                        .toList(),
                value -> CityFigure.tick(value, words),
                value -> CityFigure.tick(value, words));
    }

    private static List<NumberRow> rows(List<Both> both, References references, Words words) {
        List<NumberRow> rows = new ArrayList<>();
        for (Both one : both) {
            for (Statistic figure : List.of(one.population(), one.wealth())) {
                rows.add(NumberRow.of(
                                figure,
                                words.get(
                                        "numbers.entry",
                                        one.city().name(),
                                        figure.key().label()),
                                null,
                                references,
                                words)
                        .withAnchor("n-" + figure.id().replace('/', '-')));
            }
        }
        return rows;
    }
}
