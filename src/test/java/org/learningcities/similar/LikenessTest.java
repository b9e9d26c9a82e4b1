package org.learningcities.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every two places, tried on made ones; the seed is the name of a case. */
class LikenessTest {

    private static final List<String> REGIONS = List.of("africa", "arab-states", "europe-and-north-america");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** A place that tells some of the parts, in points or in bands that may be open. */
    private static Portrait portrait(Random random) {
        Map<Part, Span> spans = new EnumMap<>(Part.class);
        for (Part part : Part.numbers()) {
            double at = random.nextGaussian() * 4;
            switch (random.nextInt(6)) {
                case 0 -> spans.put(part, new Span(at, at + random.nextDouble()));
                case 1 -> spans.put(part, new Span(Double.NEGATIVE_INFINITY, at));
                case 2 -> spans.put(part, new Span(at, Double.POSITIVE_INFINITY));
                case 3, 4 -> spans.put(part, new Span(at, at));
                default -> {}
            }
        }
        return new Portrait(REGIONS.get(random.nextInt(REGIONS.size())), spans);
    }

    private static Ranges ranges(Random random) {
        return Ranges.of(Stream.generate(() -> portrait(random))
                .limit(1 + random.nextInt(12))
                .toList());
    }

    private static Portrait place(String region, Map<Part, String> numbers) {
        Map<Part, Span> spans = new EnumMap<>(Part.class);
        numbers.forEach((part, number) -> spans.put(part, Span.of(new BigDecimal(number), part)));
        return new Portrait(region, spans);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isNothingBetweenEquals(int seed) {
        Random random = new Random(seed);
        Portrait one = portrait(random);
        Portrait copy = new Portrait(one.region(), new EnumMap<>(one.spans()));

        assertThat(Likeness.of(one.parts(), one, copy, ranges(random)).distance())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameBothWays(int seed) {
        Random random = new Random(seed);
        Portrait one = portrait(random);
        Portrait other = portrait(random);
        Ranges ranges = ranges(random);

        assertThat(Likeness.of(one.parts(), other, one, ranges))
                .isEqualTo(Likeness.of(one.parts(), one, other, ranges));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSumOfItsPartsAlsoAsPrinted(int seed) {
        Random random = new Random(seed);
        Portrait one = portrait(random);
        Likeness likeness = Likeness.of(one.parts(), one, portrait(random), ranges(random));

        assertThat(likeness.distance()).isBetween(0.0, 1 + 1e-9);
        assertThat(likeness.shares().stream().mapToDouble(Likeness.Share::adds).sum())
                .isEqualTo(likeness.distance(), within(1e-12));
        assertThat(likeness.partPoints().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(likeness.points());
        assertThat(IntStream.range(0, likeness.shares().size()))
                .allSatisfy(at -> assertThat(likeness.partPoints().get(at).doubleValue())
                        .isEqualTo(100 * likeness.shares().get(at).adds(), within(1.0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverCountsSilenceAsNear(int seed) {
        Random random = new Random(seed);
        Portrait one = portrait(random);
        Portrait other = portrait(random);
        Ranges ranges = ranges(random);
        for (Part part :
                one.parts().stream().filter(told -> told != Part.REGION).toList()) {
            Map<Part, Span> spans = new EnumMap<>(other.spans());
            spans.put(part, one.span(part));
            double near = Likeness.of(one.parts(), one, new Portrait(other.region(), spans), ranges)
                    .distance();
            spans.remove(part);
            Likeness silent = Likeness.of(one.parts(), one, new Portrait(other.region(), spans), ranges);

            assertThat(silent.distance()).isGreaterThan(near);
            assertThat(silent.compared()).isLessThan(silent.shares().size());
        }
    }

    @Test
    void weighsTheDifferencesByTheTable() {
        Portrait one = place("africa", Map.of(Part.POPULATION, "1000", Part.DENSITY, "100"));
        Portrait other = place("arab-states", Map.of(Part.POPULATION, "10000", Part.DENSITY, "100"));
        Ranges ranges = Ranges.of(List.of(one, place("africa", Map.of(Part.POPULATION, "100000"))));

        Likeness likeness = Likeness.of(one.parts(), one, other, ranges);

        assertThat(likeness.partPoints()).containsExactly(25, 25, 0);
        assertThat(likeness.points()).isEqualTo(50);
    }

    @Test
    void isNeverMoreThanTheWholeRange() {
        Portrait one = place("africa", Map.of(Part.POPULATION, "1"));
        Portrait other = place("africa", Map.of(Part.POPULATION, "100000000"));

        Likeness likeness = Likeness.of(List.of(Part.POPULATION), one, other, Ranges.of(List.of(one)));

        assertThat(likeness.distance()).isEqualTo(1);
    }

    @Test
    void isEnoughWithMoreThanHalfOfTheWeight() {
        Portrait told = place("africa", Map.of(Part.POPULATION, "9", Part.INCOME, "9", Part.SCHOOLING, "9"));
        Ranges ranges = Ranges.of(List.of(told));

        assertThat(Likeness.of(told.parts(), told, place("africa", Map.of(Part.POPULATION, "9")), ranges)
                        .isEnough())
                .as("3 of 6")
                .isFalse();
        assertThat(Likeness.of(
                                told.parts(),
                                told,
                                place("africa", Map.of(Part.POPULATION, "9", Part.SCHOOLING, "9")),
                                ranges)
                        .isEnough())
                .as("4 of 6")
                .isTrue();
    }
}
