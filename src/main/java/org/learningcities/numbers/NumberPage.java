package org.learningcities.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcities.chart.Datum;
import org.learningcities.chart.RankedDots;
import org.learningcities.city.CitySummary;
import org.learningcities.city.NumberRow;
import org.learningcities.city.Region;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticRepository.KeyCount;
import org.learningcities.source.References;
import org.learningcities.web.Filter;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;

/** The page of a number: one figure of each city as a picture and as a table, in one sentence, and who reports none. */
record NumberPage(
        Head head,
        String reported,
        String verdict,
        @Nullable RankedDots picture,
        String caption,
        List<NumberRow> rows,
        List<Link> missing,
        Filter.View filtered,
        List<String> notices,
        List<References.Entry> references) {

    static NumberPage of(
            KeyCount key,
            List<Statistic> statistics,
            List<CitySummary> cities,
            List<Region> regions,
            Parameters parameters,
            Words words) {
        String path = NumberPages.href(key.key());
        Map<String, String> names = new LinkedHashMap<>();
        regions.forEach(region -> names.put(region.slug(), region.name()));
        Filter<CityFigure> region = new Filter<>(
                "region",
                words.get("numbers.filter.region"),
                names,
                one -> List.of(one.city().regionSlug()));
        Filter.Result<CityFigure> filtered =
                Filter.apply(CityFigure.of(cities, statistics), List.of(region), parameters, path);
        List<CityFigure> shown = filtered.rows().stream()
                .filter(CityFigure::isReported)
                .sorted(Comparator.comparing(
                        (CityFigure one) -> Objects.requireNonNull(one.figure()), CityFigure.HIGHEST_FIRST))
                .toList();
        List<Statistic> figures =
                shown.stream().map(one -> Objects.requireNonNull(one.figure())).toList();
        References references = new References(words);
        List<NumberRow> rows = rows(shown, references, words);
        String reported = Summary.of(figures, filtered.rows().size(), words);
        RankedDots picture = picture(key, shown, reported, words);
        return new NumberPage(
                head(key, path, parameters, words),
                reported,
                Summary.verdict(figures).inWords(words),
                picture,
                words.get(
                        "numbers.caption",
                        key.label(),
                        words.get("unit-name." + key.unit()),
                        words.get(
                                picture != null && picture.logarithmic()
                                        ? "numbers.caption.logarithmic"
                                        : "numbers.caption.linear")),
                rows,
                filtered.rows().stream()
                        .filter(one -> !one.isReported())
                        .map(CityFigure::link)
                        .toList(),
                filtered.view(),
                parameters.notices(),
                references.entries());
    }

    private static Head head(KeyCount key, String path, Parameters parameters, Words words) {
        return Head.of(
                        key.label(),
                        words.get("numbers.number.description", key.label()),
                        parameters.state().on(path),
                        new Link(words.get("shell.home"), "/"),
                        new Link(words.get("menu.cities"), "/cities"),
                        new Link(words.get("numbers.title"), NumberListPage.PATH))
                .listedIf(parameters.state().isEmpty());
    }

    /** None for figures of a wider area, which are not ranked, and where there is nothing to draw. */
    private static @Nullable RankedDots picture(KeyCount key, List<CityFigure> shown, String reported, Words words) {
        if (!key.scope().equals("city") || shown.isEmpty()) {
            return null;
        }
        List<Datum> data = new ArrayList<>();
        shown.forEach(one -> data.add(CityFigure.datum(one.city(), Objects.requireNonNull(one.figure()), words)));
        return RankedDots.of(key.label(), reported, data, value -> CityFigure.tick(value, words));
    }

    private static List<NumberRow> rows(List<CityFigure> shown, References references, Words words) {
        return shown.stream()
                .map(one -> NumberRow.of(
                                Objects.requireNonNull(one.figure()),
                                one.city().name(),
                                new Link(
                                        words.get("numbers.profile", one.city().name()),
                                        one.link().href() + "#numbers"),
                                references,
                                words)
                        .withAnchor("n-" + one.city().slug()))
                .toList();
    }
}
