package org.learningcities.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.source.References;
import org.learningcities.testing.SampleCities;
import org.learningcities.web.SampleWords;
import org.learningcities.web.Words;
import org.springframework.test.util.ReflectionTestUtils;

class NumberRowTest {

    private static final Words WORDS = SampleWords.english();

    private static NumberRow row(String scope) {
        StatisticKey key = SampleCities.statisticKey("literacy", "percent", null, 1);
        ReflectionTestUtils.setField(key, "scope", scope);
        Statistic statistic = SampleCities.statistic(
                key, Map.of("value", "98", "sources", List.of(SampleCities.source("cork/s1", "Census"))));
        return NumberRow.of(statistic, "Literacy", null, new References(WORDS), WORDS);
    }

    @Test
    void hasAnAnchorWithoutTheCity() {
        assertThat(row("city").anchor()).isEqualTo("n-literacy");
    }

    @Test
    void namesNoScopeForTheCityItself() {
        assertThat(row("city").scope()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "district, part of the city",
        "metropolitan, metropolitan area",
        "region, wider region",
        "country, whole country"
    })
    void namesEveryOtherScope(String scope, String words) {
        assertThat(row(scope).scope()).isEqualTo(words);
    }

    @Test
    void carriesItsMarks() {
        assertThat(row("city").marks())
                .singleElement()
                .extracting(References.Mark::number)
                .isEqualTo(1);
    }
}
