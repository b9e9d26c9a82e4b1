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
        return cities == 1
                ? words.get("numbers.reported.one", figures.size(), told)
                : words.get("numbers.reported", figures.size(), cities, told);
    }

    /**
     * Of figures with the highest first: the highest with the lowest that it can be compared with, or the lowest with the
     * highest; where there is no such pair, why the ends are not compared. Figures without a year are in no pair.
     */
    static Verdict verdict(List<Statistic> figures) {
        List<Statistic> dated =
                figures.stream().filter(figure -> figure.year() != null).toList();
        List<Statistic> ends = dated.size() < 2 ? figures : dated;
        int last = ends.size() - 1;
        return Stream.concat(
                        IntStream.range(0, last).mapToObj(i -> compared(ends, 0, last - i)),
                        IntStream.range(1, last).mapToObj(i -> compared(ends, i, last)))
                .filter(Verdict::comparable)
                .findFirst()
                .orElseGet(() -> last < 1 ? NumberComparison.of(List.of()) : compared(ends, 0, last));
    }

    private static Verdict compared(List<Statistic> figures, int one, int other) {
        return NumberComparison.of(List.of(figures.get(one)), List.of(figures.get(other)));
    }
}
