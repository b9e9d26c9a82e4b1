package org.learningcities.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.learningcities.city.Figures;
import org.learningcities.city.Statistic;
import org.learningcities.web.Words;

/** Writes a verdict in words. Every sentence that compares ends with the years of the figures. */
final class Sentence {

    /** What can be named in a sentence as it is; of everything else a sentence names the label. */
    private static final Set<String> NOUNS = Set.of(
            "population", "area", "density", "gdp_per_capita", "unemployment_rate", "population_growth", "average_age");

    private final Words words;

    Sentence(Words words) {
        this.words = words;
    }

    /** Why these figures are not compared. */
    String of(Verdict.Reason reason, List<Statistic> figures) {
        return switch (reason) {
            case NOT_OF_THE_CITY ->
                words.get(
                        "comparison.refused.not-of-the-city",
                        words.get("number.scope." + figures.get(0).key().scope()));
            case UNDATED -> words.get("comparison.refused.undated", words.list(names(figures)));
            case YEARS_APART ->
                words.get(
                        "comparison.refused.years-apart",
                        words.list(figures.stream()
                                .map(figure -> words.get("number.with-year", name(figure), year(figure)))
                                .toList()),
                        Phrase.MOST_YEARS_APART);
            default -> words.get("comparison.refused." + reason.code());
        };
    }

    /** How the lowest and the highest of these lie to each other. */
    String of(List<Statistic> ranked) {
        Statistic lowest = ranked.get(0);
        Statistic highest = ranked.get(ranked.size() - 1);
        Said said = said(lowest, highest);
        List<Statistic> ordered = new ArrayList<>(ranked);
        if (said.highestFirst) {
            ordered.remove(highest);
            ordered.add(0, highest);
        } else {
            ordered.remove(highest);
            ordered.add(1, highest);
        }
        String text = ranked.size() == 2 ? said.text : words.get("comparison.of-several", said.text, ranked.size());
        return words.get("comparison.sentence", text, years(ordered));
    }

    /** A sentence about two, and whether it names the higher one first. */
    private record Said(String text, boolean highestFirst) {}

    private Said said(Statistic low, Statistic high) {
        Extent.Order order = NumberComparison.order(low, high);
        if (order == Extent.Order.SAME) {
            return new Said(pair(Extent.of(low).isValue() ? "equal" : "same-band", low, high), false);
        }
        if (order == Extent.Order.WITHIN) {
            return new Said(pair("within", low, high), false);
        }
        if (!Extent.of(low).isValue() || !Extent.of(high).isValue()) {
            return new Said(pair("below", low, high), false);
        }
        BigDecimal smaller = Objects.requireNonNull(Extent.of(low).low());
        BigDecimal larger = Objects.requireNonNull(Extent.of(high).low());
        if (smaller.signum() <= 0) {
            return new Said(pair("lower", low, high), false);
        }
        return said(Phrase.of(smaller, larger), Phrase.times(smaller, larger), low, high);
    }

    private Said said(Phrase phrase, BigDecimal times, Statistic low, Statistic high) {
        return switch (phrase) {
            case ABOUT_THE_SAME ->
                new Said(words.get("comparison.about-the-same", name(low), name(high), noun(low)), false);
            case TIMES -> new Said(words.get("comparison.times", name(high), name(low), noun(low), times), true);
            case MORE_THAN_A_MILLION_TIMES ->
                new Said(words.get("comparison.millions", name(high), name(low), noun(low)), true);
            default ->
                new Said(
                        words.get(
                                "comparison.part",
                                name(low),
                                name(high),
                                noun(low),
                                words.get("comparison.phrase." + phrase.code())),
                        false);
        };
    }

    private String pair(String relation, Statistic one, Statistic other) {
        return words.get(
                "comparison." + relation,
                name(one),
                name(other),
                noun(one),
                Figures.value(one, words),
                Figures.value(other, words));
    }

    private String noun(Statistic figure) {
        String key = figure.key().key();
        return NOUNS.contains(key)
                ? words.get("comparison.noun." + key)
                : words.get("comparison.noun", figure.key().label());
    }

    private String years(List<Statistic> figures) {
        if (Years.apart(figures) == 0) {
            return words.get("comparison.one-year", year(figures.get(0)), figures.size());
        }
        return words.get(
                "comparison.years",
                words.list(figures.stream().map(Sentence::year).toList()));
    }

    private List<String> names(List<Statistic> figures) {
        return figures.stream().map(Sentence::name).toList();
    }

    private static String name(Statistic figure) {
        return figure.city().name();
    }

    private static String year(Statistic figure) {
        return Integer.toString(Years.year(figure));
    }
}
