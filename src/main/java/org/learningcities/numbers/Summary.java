package org.learningcities.numbers;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningcities.city.Statistic;
import org.learningcities.web.Words;

/** What is said of one number over many cities: who reports it and for which years, and how far it reaches. */
final class Summary {

    private Summary() {}

    /** "8 of 12 cities report it, for the years 2007 to 2020, one without a year." */
    static String of(List<Statistic> figures, int cities, Words words) {
        IntSummaryStatistics years = figures.stream()
                .map(Statistic::year)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        String dated = years.getCount() == 0
                ? ""
                : years.getMin() == years.getMax()
                        ? words.get("numbers.reported.year", Integer.toString(years.getMin()))
                        : words.get(
                                "numbers.reported.years",
                                Integer.toString(years.getMin()),
                                Integer.toString(years.getMax()));
        long undated = figures.size() - years.getCount();
        String told = undated == 0 ? dated : words.get("numbers.reported.undated", dated, undated);
        return words.get("numbers.reported", figures.size(), cities, told);
    }

    /**
     * Of figures with the highest first: the highest with the lowest that it can be compared with, or the lowest with the
     * highest; where there is no such pair, why the ends are not compared.
     */
    static Verdict verdict(List<Statistic> figures) {
        int last = figures.size() - 1;
        return Stream.concat(
                        IntStream.range(0, last).mapToObj(i -> compared(figures, 0, last - i)),
                        IntStream.range(1, last).mapToObj(i -> compared(figures, i, last)))
                .filter(Verdict::comparable)
                .findFirst()
                .orElseGet(() -> NumberComparison.of(
                        figures.isEmpty()
                                ? List.of()
                                : List.of(
                                        List.of(figures.get(0)), figures.subList(Math.max(last, 1), figures.size()))));
    }

    private static Verdict compared(List<Statistic> figures, int one, int other) {
        return NumberComparison.of(List.of(figures.get(one)), List.of(figures.get(other)));
    }
}
