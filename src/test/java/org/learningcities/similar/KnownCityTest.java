package org.learningcities.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.city.City;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticKey;
import org.learningcities.testing.SampleCities;

class KnownCityTest {

    private static final CitySummary CORK =
            new CitySummary("cork", "Cork", null, "A city", "IE", "Ireland", "europe-and-north-america", "Europe");

    private static final City ENTITY = SampleCities.entity(City.class, Map.of("slug", "cork"));

    private static Statistic statistic(String key, Map<String, ?> fields) {
        StatisticKey counted = SampleCities.statisticKey(key, "people", null, 1);
        Statistic statistic = SampleCities.statistic(counted, fields);
        org.springframework.test.util.ReflectionTestUtils.setField(statistic, "city", ENTITY);
        return statistic;
    }

    private static KnownCity cork(Statistic... statistics) {
        return KnownCity.of(List.of(CORK), List.of(statistics)).get(0);
    }

    @Test
    void takesTheFigureNearestToTheYearOfTheBook() {
        Statistic nearest = statistic("population", Map.of("value", "125657", "year", 2016));

        assertThat(cork(
                                statistic("population", Map.of("value", "90000")),
                                statistic("population", Map.of("value", "119230", "year", 2011)),
                                nearest)
                        .figures())
                .containsExactly(Map.entry(Part.POPULATION, nearest));
    }

    @Test
    void takesANumberBeforeABandOfAnotherKey() {
        Statistic number = statistic("density", Map.of("value", "3367", "year", 2030));
        Statistic band = statistic("density_band", Map.of("low", "300", "high", "500", "year", 2015));

        assertThat(cork(band, number).figures()).containsEntry(Part.DENSITY, number);
        assertThat(cork(band).figures()).containsEntry(Part.DENSITY, band);
    }

    @Test
    void leavesOutWhatHasNoPlaceOnTheScale() {
        KnownCity cork = cork(statistic("population", Map.of("value", "0")));

        assertThat(cork.portrait().tells(Part.POPULATION)).isFalse();
        assertThat(cork.figures()).isEmpty();
        assertThat(cork.portrait().parts()).containsExactly(Part.REGION);
    }

    @Test
    void givesNothingToACityWithoutNumbers() {
        assertThat(cork().portrait()).isEqualTo(new Portrait("europe-and-north-america", Map.of()));
    }
}
