package org.learningcities.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The lengths of ranked dots and of the scatter: every row once, in its place, nothing over another. */
class PicturesTest {

    private static Datum datum(String name, @Nullable Double low, @Nullable Double high) {
        return new Datum(name, "africa", "", low, high);
    }

    private static RankedDots ranked(Datum... data) {
        return RankedDots.of("Population", "All report it.", List.of(data), Double::toString);
    }

    private static Scatter scatter(Scatter.Pair... pairs) {
        return Scatter.of("Both", "All report both.", List.of(pairs), Double::toString, Double::toString);
    }

    private static double number(String length) {
        return Double.parseDouble(length.replaceAll("rem|%", ""));
    }

    @Test
    void rankKeepsTheOrderGiven() {
        RankedDots dots = ranked(datum("B", 40.0, 40.0), datum("A", 10.0, 10.0));
        assertThat(dots.rows()).extracting(RankedDots.Row::name).containsExactly("B", "A");
        assertThat(dots.rows().get(0).to()).isEqualTo("100%");
        assertThat(dots.rows().get(1).to()).isEqualTo("25%");
        assertThat(number(dots.rows().get(0).line()))
                .isLessThan(number(dots.rows().get(1).line()));
        assertThat(number(dots.rows().get(1).line())).isLessThan(number(dots.height()));
    }

    @Test
    void stemsBeginAtZero() {
        RankedDots dots = ranked(datum("Up", 30.0, 30.0), datum("Down", -10.0, -10.0));
        assertThat(dots.logarithmic()).isFalse();
        assertThat(dots.rows().get(0).from()).isEqualTo("25%");
        assertThat(dots.rows().get(1).to()).isEqualTo("0%");
    }

    @Test
    void bandsReachFromEndToEnd() {
        RankedDots dots = ranked(datum("Over", 25.0, null), datum("Between", 15.0, 25.0), datum("Under", null, 10.0));
        assertThat(dots.rows()).noneMatch(RankedDots.Row::point);
        assertThat(dots.rows()).extracting(RankedDots.Row::openAbove).containsExactly(true, false, false);
        assertThat(dots.rows()).extracting(RankedDots.Row::openBelow).containsExactly(false, false, true);
        assertThat(dots.rows().get(0).to()).isEqualTo("100%");
        assertThat(dots.rows().get(1).width()).isEqualTo("20%");
        assertThat(dots.rows().get(2).from()).isEqualTo("0%");
    }

    @Test
    void scatterPutsMoreHigherAndFurther() {
        Scatter scatter = scatter(
                new Scatter.Pair(datum("Small", 10_000.0, 10_000.0), 1_000),
                new Scatter.Pair(datum("Large", 40_000.0, 40_000.0), 1_000_000));
        assertThat(scatter.marks()).extracting(Scatter.Mark::name).containsExactly("Large", "Small");
        assertThat(number(scatter.marks().get(0).line()))
                .isLessThan(number(scatter.marks().get(1).line()));
        assertThat(number(scatter.marks().get(0).from()))
                .isGreaterThan(number(scatter.marks().get(1).from()));
    }

    @Test
    void scatterDrawsNothingOverAnother() {
        Scatter scatter = scatter(IntStream.range(0, 4)
                .mapToObj(i -> new Scatter.Pair(datum("City " + i, 15_000.0, 25_000.0), 650_000 + i))
                .toArray(Scatter.Pair[]::new));
        assertThat(scatter.marks()).extracting(Scatter.Mark::line).doesNotHaveDuplicates();
        List<Double> lines =
                scatter.marks().stream().map(mark -> number(mark.line())).toList();
        IntStream.range(1, 4)
                .forEach(i -> assertThat(lines.get(i) - lines.get(i - 1)).isGreaterThan(0.6));
    }

    @Test
    void sparesEveryOtherLabelWhereTheyAreMany() {
        assertThat(ranked(datum("A", 1.0, 1.0), datum("B", 100_000.0, 100_000.0))
                        .ticks())
                .extracting(Tick::spare)
                .containsExactly(false, true, false, true, false, true);
        assertThat(ranked(datum("A", 3.0, 3.0)).ticks()).noneMatch(Tick::spare);
    }
}
