package org.learningcities.casestudy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.city.Figures;
import org.learningcities.city.NumberRow;
import org.learningcities.city.Statistic;
import org.learningcities.source.References;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** All numbers of a city: in the order of what they count, and of one kind the one nearest to the book first. */
final class NumberTable {

    private NumberTable() {}

    static List<NumberRow> of(CaseStudy study, References references, Words words) {
        Map<String, Link> measured = new HashMap<>();
        study.measured()
                .forEach(measure -> measured.put(
                        measure.statisticKey(),
                        new Link(
                                words.get("casestudy.measures", measure.code(), measure.label()),
                                "/key-features/" + measure.code())));
        return study.statistics().stream()
                .sorted(Comparator.<Statistic>comparingInt(
                                statistic -> statistic.key().position())
                        .thenComparing(Figures.NEAREST_TO_THE_BOOK))
                .map(statistic -> NumberRow.of(
                        statistic,
                        statistic.key().label(),
                        measured.get(statistic.key().key()),
                        references,
                        words))
                .toList();
    }
}
