package org.learningcities.numbers;

import java.util.Comparator;
import java.util.List;
import org.learningcities.city.Statistic;
import org.learningcities.numbers.Verdict.Compared;
import org.learningcities.numbers.Verdict.Reason;
import org.learningcities.numbers.Verdict.Refused;
import org.learningcities.shared.Labels;

/**
 * Decides whether numbers of cities can be compared: the same thing in the same unit, of the city itself, of years that
 * lie near together, and values or bands of which one lies clearly below the other. It does not matter in which order the
 * cities are given. Thresholds and phrases stand in {@link Phrase}.
 */
public final class NumberComparison {

    private static final String CITY = "city";

    /** Equal ones in the order of the cities' names, so that a verdict does not hang on who was named first. */
    private static final Comparator<Statistic> BY_NAME = Comparator.comparing(
                    (Statistic figure) -> figure.city().name(), Labels::compare)
            .thenComparing(Statistic::id);

    /** A number before those that it lies below; a value before the band around it. */
    private static final Comparator<Statistic> LOWEST_FIRST = (one, other) -> switch (order(one, other)) {
        case BELOW, WITHIN -> -1;
        case ABOVE, AROUND -> 1;
        case SAME, UNDECIDED -> 0;
    };

    private NumberComparison() {}

    /** Compares two cities by what each reports of one thing, of one or several years. */
    public static Verdict of(List<Statistic> one, List<Statistic> other) {
        return of(List.of(one, other));
    }

    /** Compares several cities; those that report nothing are left out. */
    public static Verdict of(List<List<Statistic>> cities) {
        List<List<Statistic>> reporting =
                cities.stream().filter(figures -> !figures.isEmpty()).toList();
        List<Statistic> all = reporting.stream().flatMap(List::stream).toList();
        if (reporting.size() < 2) {
            return new Refused(Reason.TOO_FEW, all);
        }
        if (all.stream().anyMatch(figure -> !countsTheSame(figure, all.get(0)))) {
            return new Refused(Reason.DIFFERENT_THINGS, all);
        }
        if (!all.get(0).key().scope().equals(CITY)) {
            return new Refused(Reason.NOT_OF_THE_CITY, all);
        }
        List<Statistic> undated = reporting.stream()
                .filter(figures -> figures.stream().allMatch(figure -> figure.year() == null))
                .map(figures -> figures.get(0))
                .sorted(BY_NAME)
                .toList();
        if (!undated.isEmpty()) {
            return new Refused(Reason.UNDATED, undated);
        }
        return ofDated(Years.nearest(reporting.stream()
                .map(figures ->
                        figures.stream().filter(figure -> figure.year() != null).toList())
                .toList()));
    }

    private static Verdict ofDated(List<Statistic> figures) {
        if (Years.apart(figures) > Phrase.MOST_YEARS_APART) {
            return new Refused(
                    Reason.YEARS_APART,
                    figures.stream()
                            .sorted(Comparator.comparingInt(Years::year).thenComparing(BY_NAME))
                            .toList());
        }
        boolean decided = figures.stream().allMatch(one -> figures.stream().allMatch(other -> isDecided(one, other)));
        boolean nested = figures.stream().anyMatch(one -> figures.stream().anyMatch(other -> isNested(one, other)));
        List<Statistic> ranked =
                figures.stream().sorted(BY_NAME).sorted(LOWEST_FIRST).toList();
        return decided && (!nested || figures.size() == 2)
                ? new Compared(ranked)
                : new Refused(Reason.BANDS_OVERLAP, ranked);
    }

    static Extent.Order order(Statistic one, Statistic other) {
        return Extent.of(one).to(Extent.of(other));
    }

    private static boolean isDecided(Statistic one, Statistic other) {
        return order(one, other) != Extent.Order.UNDECIDED;
    }

    private static boolean isNested(Statistic one, Statistic other) {
        return order(one, other) == Extent.Order.WITHIN;
    }

    private static boolean countsTheSame(Statistic one, Statistic other) {
        return one.key().key().equals(other.key().key())
                && one.key().unit().equals(other.key().unit())
                && one.key().scope().equals(other.key().scope());
    }
}
