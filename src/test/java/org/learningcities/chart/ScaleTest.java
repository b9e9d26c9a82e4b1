package org.learningcities.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {

    private static final int SEED = 2015;

    private static List<Datum> values(double... values) {
        return DoubleStream.of(values).mapToObj(value -> band(value, value)).toList();
    }

    private static Datum band(@Nullable Double low, @Nullable Double high) {
        return new Datum("Cork", "europe-and-north-america", "", low, high);
    }

    /** Lists of values of all sizes and signs. */
    static Stream<List<Datum>> anyValues() {
        Random random = new Random(SEED);
        return IntStream.range(0, 200)
                .mapToObj(i -> values(random.doubles(1 + random.nextInt(9))
                        .map(value -> (value - (i % 3) * 0.4) * Math.pow(10, random.nextInt(60) - 20))
                        .toArray()));
    }

    @Test
    void isLogarithmicWhereTheRangeAsksForIt() {
        assertThat(Scale.fitting(values(100, 4_999)).isLogarithmic()).isFalse();
        assertThat(Scale.fitting(values(100, 5_000)).isLogarithmic()).isTrue();
    }

    @Test
    void isLinearFromZeroWhereThereIsZeroOrLess() {
        assertThat(Scale.fitting(values(0, 5_000)).isLogarithmic()).isFalse();
        assertThat(Scale.fitting(values(-1, 5_000)).isLogarithmic()).isFalse();
        assertThat(Scale.fitting(values(30, 40)).place(0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("anyValues")
    void keepsEveryValueOnTheAxisAndInOrder(List<Datum> data) {
        for (Scale scale : List.of(Scale.fitting(data), Scale.logarithmic(data))) {
            List<Double> places = data.stream()
                    .sorted((one, other) -> Double.compare(one.low(), other.low()))
                    .map(scale::low)
                    .toList();
            assertThat(places).isSorted().allMatch(place -> place >= 0 && place <= 1);
        }
    }

    @ParameterizedTest
    @MethodSource("anyValues")
    void hasFewLinesAndAllOnTheAxis(List<Datum> data) {
        for (Scale scale : List.of(Scale.fitting(data), Scale.logarithmic(data))) {
            assertThat(scale.ticks()).hasSizeBetween(1, 8).isSorted().doesNotHaveDuplicates();
            assertThat(scale.ticks())
                    .allSatisfy(tick -> assertThat(scale.place(tick)).isBetween(0.0, 1.0));
        }
    }

    @Test
    void hasRoundLines() {
        assertThat(Scale.fitting(values(3, 38)).ticks()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0);
        assertThat(Scale.fitting(values(18_000, 21_000_000)).ticks())
                .usingElementComparator((one, other) -> Math.abs(one / other - 1) < 1e-9 ? 0 : 1)
                .containsExactly(10_000.0, 100_000.0, 1_000_000.0, 10_000_000.0);
    }

    @Test
    void placesEqualRatiosAtEqualDistances() {
        Scale scale = Scale.fitting(values(10, 100_000));
        assertThat(scale.place(1_000) - scale.place(100))
                .isCloseTo(scale.place(10_000) - scale.place(1_000), within(1e-9));
    }

    @Test
    void givesAnOpenBandTheRestOfTheAxis() {
        List<Datum> bands = List.of(band(null, 10_000.0), band(15_000.0, 25_000.0), band(25_000.0, null));
        for (Scale scale : List.of(Scale.fitting(bands), Scale.logarithmic(bands))) {
            assertThat(scale.low(bands.get(0))).isZero();
            assertThat(scale.high(bands.get(0))).isBetween(0.1, scale.low(bands.get(1)));
            assertThat(scale.high(bands.get(2))).isEqualTo(1);
            assertThat(scale.low(bands.get(2))).isLessThan(0.9);
        }
    }

    @Test
    void hasAnAxisForNothingAndForZero() {
        assertThat(Scale.fitting(List.of()).ticks()).containsExactly(0.0, 1.0);
        assertThat(Scale.fitting(values(0, 0)).place(0)).isZero();
        assertThat(Scale.logarithmic(List.of()).ticks()).isNotEmpty();
    }
}
