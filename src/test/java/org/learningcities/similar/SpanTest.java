package org.learningcities.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.city.Statistic;
import org.learningcities.testing.SampleCities;

class SpanTest {

    private static Statistic income(Map<String, ?> fields) {
        return SampleCities.statistic(SampleCities.statisticKey("gdp_per_capita", "usd", null, 1), fields);
    }

    private static Span span(Map<String, ?> fields) {
        return Span.of(income(fields), Part.INCOME).orElseThrow();
    }

    @Test
    void takesEqualStepsForEqualRatios() {
        double small = span(Map.of("value", "10000")).gap(span(Map.of("value", "20000")));
        double large = span(Map.of("value", "1000000")).gap(span(Map.of("value", "2000000")));

        assertThat(small).isEqualTo(Math.log(2), within(1e-9));
        assertThat(large).isEqualTo(small, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"20000, 0", "15000, 0", "25000, 0", "30000, 1.2", "7500, 2"})
    void measuresABandToItsNearestEnd(String value, double ratio) {
        Span band = span(Map.of("low", "15000", "high", "25000"));
        Span point = span(Map.of("value", value));

        assertThat(band.isBand()).isTrue();
        assertThat(point.isBand()).isFalse();
        assertThat(point.gap(band)).isEqualTo(ratio == 0 ? 0 : Math.log(ratio), within(1e-9));
        assertThat(band.gap(point)).isEqualTo(point.gap(band));
    }

    @Test
    void hasNoEndWhereABandIsOpen() {
        Span over = span(Map.of("low", "25000"));
        Span under = span(Map.of("low", "0", "high", "10000"));

        assertThat(over.gap(span(Map.of("value", "900000")))).isZero();
        assertThat(under.gap(span(Map.of("value", "1")))).isZero();
        assertThat(over.gap(under)).isEqualTo(Math.log(2.5), within(1e-9));
        assertThat(over.ends()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "-1000000000000000000000000000000"})
    void hasNoPlaceOnALogarithmicScaleForNothingOrLess(String value) {
        assertThat(Span.of(income(Map.of("value", value)), Part.INCOME)).isEmpty();
        assertThat(Span.of(income(Map.of("low", value)), Part.INCOME)).isEmpty();
    }

    @Test
    void hasNoPlaceForANumberBeyondAllNumbers() {
        assertThat(Span.of(income(Map.of("value", "1" + "0".repeat(400))), Part.INCOME))
                .isEmpty();
        assertThat(Span.of(income(Map.of("value", "1" + "0".repeat(30))), Part.INCOME))
                .isPresent();
    }

    @Test
    void keepsALinearScaleAsItIs() {
        assertThat(Span.of(new BigDecimal("10.5"), Part.SCHOOLING).gap(Span.of(BigDecimal.ZERO, Part.SCHOOLING)))
                .isEqualTo(10.5);
    }
}
