package org.learningcities.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcities.city.Figures;
import org.learningcities.city.Statistic;

/** Chooses, of the figures that each city has, one each, so that their years lie as near together as they can. */
final class Years {

    private Years() {}

    /** The choice for each first year: the others follow it as closely as they can; the closest wins, near the book. */
    static List<Statistic> nearest(List<List<Statistic>> cities) {
        return cities.stream()
                .flatMap(List::stream)
                .map(Years::year)
                .distinct()
                .map(first -> choice(cities, first))
                .min(Comparator.<List<Statistic>>comparingInt(Years::apart)
                        .thenComparingInt(Years::fromTheBook)
                        .thenComparing(Years::ids))
                .orElseThrow();
    }

    /** How many years lie between the first and the last. */
    static int apart(List<Statistic> figures) {
        var years = figures.stream().mapToInt(Years::year).summaryStatistics();
        return years.getMax() - years.getMin();
    }

    private static int fromTheBook(List<Statistic> figures) {
        return figures.stream()
                .mapToInt(figure -> Math.abs(year(figure) - Figures.YEAR_OF_THE_BOOK))
                .sum();
    }

    /** Decides between choices that are equally good, whatever the order of the cities. */
    private static String ids(List<Statistic> figures) {
        return figures.stream().map(Statistic::id).sorted().collect(Collectors.joining(" "));
    }

    static int year(Statistic figure) {
        return Objects.requireNonNull(figure.year());
    }

    /** Of each city the figure of the earliest year from the first on, or where there is none, its latest before it. */
    private static List<Statistic> choice(List<List<Statistic>> cities, int first) {
        List<Statistic> choice = new ArrayList<>();
        for (List<Statistic> figures : cities) {
            Stream<Statistic> exactFirst = figures.stream()
                    .sorted(Comparator.comparing((Statistic figure) -> figure.value() == null)
                            .thenComparing(Statistic::id));
            choice.add(exactFirst
                    .min(Comparator.comparingInt(
                            figure -> year(figure) >= first ? year(figure) - first : Integer.MAX_VALUE - year(figure)))
                    .orElseThrow());
        }
        return choice;
    }
}
