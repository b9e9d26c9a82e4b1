package org.learningcities.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.city.Statistic;
import org.learningcities.web.SampleWords;

/** What holds for any numbers: values and bands of all sizes, zero, negative and huge ones, with and without a year. */
class ComparisonPropertiesTest {

    private static final int SEED = 2015;

    private static final List<String> NAMES = List.of("Amman", "Beijing", "Cork", "Melton", "Swansea", "Ybycuí");

    private static final BigDecimal HUGE = new BigDecimal(BigInteger.TEN.pow(400));

    /** Two to six cities with one to three figures each. */
    static Stream<List<List<Statistic>>> anyCities() {
        Random random = new Random(SEED);
        return IntStream.range(0, 1500)
                .mapToObj(i -> IntStream.range(0, 2 + random.nextInt(i % 2 == 0 ? 1 : 5))
                        .mapToObj(city -> figures(NAMES.get(city), random))
                        .toList());
    }

    private static List<Statistic> figures(String city, Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> figure(city, random))
                .toList();
    }

    private static Statistic figure(String city, Random random) {
        Integer year = random.nextInt(6) == 0 ? null : 2010 + random.nextInt(8);
        if (random.nextInt(3) > 0) {
            return Figure.value(Figure.GDP, city, number(random).toPlainString(), year);
        }
        BigDecimal one = number(random);
        BigDecimal other = number(random);
        int open = random.nextInt(4);
        return Figure.band(
                Figure.GDP,
                city,
                open == 1 ? null : one.min(other).toPlainString(),
                open == 2 ? null : one.max(other).toPlainString(),
                year);
    }

    private static BigDecimal number(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(-random.nextInt(1000), 1);
            case 2 -> HUGE.multiply(BigDecimal.valueOf(1 + random.nextInt(9)));
            case 3 -> BigDecimal.ONE.movePointLeft(random.nextInt(40));
            default -> BigDecimal.valueOf(random.nextInt(5) * 10_000L);
        };
    }

    private static @Nullable String words(List<List<Statistic>> cities) {
        return NumberComparison.of(cities).inWords(SampleWords.english());
    }

    @ParameterizedTest
    @MethodSource("anyCities")
    void doNotHangOnTheOrderOfCitiesAndFigures(List<List<Statistic>> cities) {
        List<List<Statistic>> turned = new ArrayList<>();
        for (List<Statistic> figures : cities) {
            List<Statistic> backwards = new ArrayList<>(figures);
            Collections.reverse(backwards);
            turned.add(0, backwards);
        }
        assertThat(words(turned)).isEqualTo(words(cities));
    }

    @ParameterizedTest
    @MethodSource("anyCities")
    void areTheSameForANumberAndItself(List<List<Statistic>> cities) {
        for (Statistic figure : cities.get(0)) {
            Verdict verdict = NumberComparison.of(List.of(figure), List.of(figure));
            assertThat(verdict.comparable()).isEqualTo(figure.year() != null);
            if (verdict.comparable()) {
                assertThat(verdict.inWords(SampleWords.english())).containsAnyOf("report the same", "the same band");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anyCities")
    void nameEveryYearOfEveryComparison(List<List<Statistic>> cities) {
        Verdict verdict = NumberComparison.of(cities);
        assertThat(verdict.inWords(SampleWords.english())).isNotBlank().doesNotContain("null", "??");
        if (verdict.comparable()) {
            String years = verdict.inWords(SampleWords.english()).replaceFirst(".*;", "");
            assertThat(verdict.figures())
                    .hasSameSizeAs(cities)
                    .allSatisfy(figure -> assertThat(years).contains(String.valueOf(figure.year())));
            assertThat(Years.apart(verdict.figures())).isLessThanOrEqualTo(Phrase.MOST_YEARS_APART);
        }
    }

    @ParameterizedTest
    @MethodSource("anyCities")
    void takeNoCloserYearsThanThereAre(List<List<Statistic>> cities) {
        Verdict verdict = NumberComparison.of(cities.subList(0, 2));
        if (verdict.comparable()) {
            int nearest = cities.get(0).stream()
                    .filter(one -> one.year() != null)
                    .flatMapToInt(one -> cities.get(1).stream()
                            .filter(other -> other.year() != null)
                            .mapToInt(other -> Math.abs(Years.year(one) - Years.year(other))))
                    .min()
                    .orElseThrow();
            assertThat(Years.apart(verdict.figures())).isEqualTo(nearest);
        }
    }

    @ParameterizedTest
    @MethodSource("anyCities")
    void neverOrderBandsThatOverlap(List<List<Statistic>> cities) {
        Verdict verdict = NumberComparison.of(cities);
        if (verdict.comparable()) {
            List<Statistic> ranked = verdict.figures();
            for (int i = 0; i + 1 < ranked.size(); i++) {
                assertThat(NumberComparison.order(ranked.get(i), ranked.get(i + 1)))
                        .isIn(Extent.Order.SAME, Extent.Order.BELOW, Extent.Order.WITHIN);
            }
        }
    }

    /** "About half" is said of no part that is further from a half than a sixth of it; so with every phrase. */
    @ParameterizedTest
    @EnumSource(
            value = Phrase.class,
            names = {"ABOUT_THE_SAME", "TIMES", "MORE_THAN_A_MILLION_TIMES"},
            mode = EnumSource.Mode.EXCLUDE)
    void sayWhatIsNearTheTruth(Phrase phrase) {
        double part = switch (phrase) {
            case NINE_TENTHS -> 0.9;
            case FOUR_FIFTHS -> 0.8;
            case THREE_QUARTERS -> 0.75;
            case TWO_THIRDS -> 2 / 3.0;
            case THREE_FIFTHS -> 0.6;
            case HALF -> 0.5;
            case TWO_FIFTHS -> 0.4;
            case A_THIRD -> 1 / 3.0;
            case A_QUARTER -> 0.25;
            default -> 0.2;
        };
        double before = Phrase.values()[phrase.ordinal() - 1].bound();
        assertThat(part * before).isCloseTo(1, within(0.17));
        assertThat(part * phrase.bound()).isCloseTo(1, within(0.17));
    }
}
