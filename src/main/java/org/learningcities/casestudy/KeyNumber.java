package org.learningcities.casestudy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.city.Figures;
import org.learningcities.city.Statistic;
import org.learningcities.source.References;
import org.learningcities.web.Words;

/** One of the few numbers at the head of a profile. */
public record KeyNumber(String label, String value, String unit, String year, List<References.Mark> marks) {

    private static final int MOST = 6;

    /** Of each headline key the figure nearest to the year of the book, in the keys' rank. */
    static List<KeyNumber> of(List<Statistic> statistics, References references, Words words) {
        Map<Integer, Statistic> nearest = new LinkedHashMap<>();
        statistics.stream()
                .filter(statistic -> statistic.key().headline() != null)
                .sorted(Comparator.<Statistic>comparingInt(
                                statistic -> statistic.key().headline())
                        .thenComparingInt(statistic -> statistic.key().position())
                        .thenComparing(Figures.NEAREST_TO_THE_BOOK))
                .forEach(statistic -> nearest.putIfAbsent(statistic.key().headline(), statistic));
        return nearest.values().stream()
                .limit(MOST)
                .map(statistic -> new KeyNumber(
                        statistic.key().label(),
                        Figures.amount(statistic, words),
                        words.get("unit-name." + statistic.key().unit()),
                        Figures.year(statistic.year(), words),
                        references.marks(statistic.sources())))
                .toList();
    }
}
