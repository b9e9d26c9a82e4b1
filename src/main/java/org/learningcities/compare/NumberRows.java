package org.learningcities.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Figures;
import org.learningcities.city.NumberRow;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticKey;
import org.learningcities.compare.ComparisonTable.Line;
import org.learningcities.compare.ComparisonTable.Row;
import org.learningcities.numbers.NumberComparison;
import org.learningcities.numbers.NumberPages;
import org.learningcities.source.References;
import org.learningcities.web.Words;

/** The rows of numbers: each key number that one of the cities reports, and every other number that two of them report. */
final class NumberRows {

    private static final int WORTH_A_ROW = 2;

    private NumberRows() {}

    static List<Row> of(List<CitySummary> cities, Compared compared, References references, Words words) {
        Map<StatisticKey, List<Statistic>> byKey = new LinkedHashMap<>();
        compared.statistics()
                .forEach(statistic -> byKey.computeIfAbsent(statistic.key(), key -> new ArrayList<>())
                        .add(statistic));
        return byKey.entrySet().stream()
                .filter(row -> row.getKey().headline() != null || reporting(row.getValue()) >= WORTH_A_ROW)
                .map(row -> row(row.getKey(), row.getValue(), cities, compared, references, words))
                .toList();
    }

    private static long reporting(List<Statistic> statistics) {
        return statistics.stream()
                .map(statistic -> statistic.city().slug())
                .distinct()
                .count();
    }

    private static Row row(
            StatisticKey key,
            List<Statistic> statistics,
            List<CitySummary> cities,
            Compared compared,
            References references,
            Words words) {
        return new Row(
                "n-" + key.key(),
                scope(key, words),
                key.label(),
                compared.withPage().contains(key.key()) ? NumberPages.href(key.key()) : null,
                verdict(statistics, words),
                ComparisonTable.lines(
                        cities,
                        city -> statistics.stream()
                                .filter(statistic -> statistic.city().slug().equals(city.slug()))
                                .sorted(Figures.NEAREST_TO_THE_BOOK)
                                .map(statistic -> line(statistic, references, words))
                                .toList()));
    }

    /** How the cities compare, in a sentence, or why they do not; none where fewer than two report. */
    private static @Nullable String verdict(List<Statistic> statistics, Words words) {
        Map<String, List<Statistic>> byCity = new LinkedHashMap<>();
        statistics.forEach(statistic -> byCity.computeIfAbsent(statistic.city().slug(), slug -> new ArrayList<>())
                .add(statistic));
        return byCity.size() < WORTH_A_ROW
                ? null
                : NumberComparison.of(List.copyOf(byCity.values())).inWords(words);
    }

    private static Line line(Statistic statistic, References references, Words words) {
        String year = Figures.year(statistic.year(), words);
        return new Line(
                Figures.value(statistic, words),
                "/cities/" + statistic.city().slug() + "#" + NumberRow.anchor(statistic),
                statistic.note() == null ? year : words.get("compare.year-and-note", year, statistic.note()),
                references.marks(statistic.sources()));
    }

    private static @Nullable String scope(StatisticKey key, Words words) {
        return key.scope().equals("city") ? null : words.get("number.scope." + key.scope());
    }
}
