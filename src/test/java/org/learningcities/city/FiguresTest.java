package org.learningcities.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.SampleCities;
import org.learningcities.web.SampleWords;
import org.learningcities.web.Words;

class FiguresTest {

    private static final Words WORDS = SampleWords.english();

    private static Statistic statistic(String unit, Map<String, ?> fields) {
        return SampleCities.statistic(SampleCities.statisticKey("some", unit, null, 1), fields);
    }

    @ParameterizedTest
    @CsvSource({
        "people, 119230, '119,230'",
        "people, 119230.6, '119,231'",
        "count, 9, 9",
        "percent, 12, 12%",
        "percent, 12.50, 12.5%",
        "percent, 0, 0%",
        "km2, 1234.567, '1,234.57 km²'",
        "people_per_km2, 3106, '3,106 people per km²'",
        "usd, 25000, '25,000 US dollars'",
        "eur, 2, 2 euros",
        "krw, 1000000000, '1,000,000,000 won'",
        "years, 81.4, 81.4 years",
    })
    void writesValuesWithTheirUnit(String unit, String value, String text) {
        assertThat(Figures.value(statistic(unit, Map.of("value", value)), WORDS))
                .isEqualTo(text);
    }

    @Test
    void writesBandsWithTheUnitOnce() {
        Statistic band = statistic("people_per_km2", Map.of("low", "300", "high", "1500"));

        assertThat(Figures.amount(band, WORDS)).isEqualTo("300 to 1,500");
        assertThat(Figures.value(band, WORDS)).isEqualTo("300 to 1,500 people per km²");
    }

    @Test
    void writesOpenBands() {
        assertThat(Figures.value(statistic("usd", Map.of("low", "25000")), WORDS))
                .isEqualTo("over 25,000 US dollars");
        assertThat(Figures.value(statistic("percent", Map.of("high", "5")), WORDS))
                .isEqualTo("under 5%");
    }

    @Test
    void takesABandFromZeroForAnOpenOne() {
        assertThat(Figures.amount(statistic("percent", Map.of("low", "0.0", "high", "5")), WORDS))
                .isEqualTo("under 5");
    }

    @Test
    void writesTheYearWithoutSeparators() {
        assertThat(Figures.withYear(statistic("people", Map.of("value", "119230", "year", 2011)), WORDS))
                .isEqualTo("119,230 (2011)");
        assertThat(Figures.withYear(statistic("people", Map.of("value", "7")), WORDS))
                .isEqualTo("7 (year not given)");
    }

    @Test
    void putsTheYearsNearestToTheBookFirst() {
        assertThat(Stream.of(
                                statistic("people", Map.of()),
                                statistic("people", Map.of("year", 2022)),
                                statistic("people", Map.of("year", 2010)),
                                statistic("people", Map.of("year", 2015)))
                        .sorted(Figures.NEAREST_TO_THE_BOOK))
                .extracting(Statistic::year)
                .containsExactly(2015, 2010, 2022, null);
    }
}
