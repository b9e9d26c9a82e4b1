package org.learningcities.casestudy;

import java.util.Comparator;
import java.util.List;
import org.learningcities.city.Figures;
import org.learningcities.city.NumberRow;
import org.learningcities.city.Statistic;
import org.learningcities.source.References;
import org.learningcities.web.Words;

/** All numbers of a city: in the order of what they count, and of one kind the one nearest to the book first. */
final class NumberTable {

    private NumberTable() {}

    static List<NumberRow> of(List<Statistic> statistics, References references, Words words) {
        return statistics.stream()
                .sorted(Comparator.<Statistic>comparingInt(
                                statistic -> statistic.key().position())
                        .thenComparing(Figures.NEAREST_TO_THE_BOOK))
                .map(statistic -> NumberRow.of(statistic, statistic.key().label(), references, words))
                .toList();
    }
}
