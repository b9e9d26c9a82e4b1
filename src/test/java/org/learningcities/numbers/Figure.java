package org.learningcities.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticKey;
import org.learningcities.testing.SampleCities;
import org.springframework.test.util.ReflectionTestUtils;

/** Figures for tests, told shortly. */
final class Figure {

    static final StatisticKey POPULATION = SampleCities.statisticKey("population", "people", 1, 1);
    static final StatisticKey GDP = SampleCities.statisticKey("gdp_per_capita", "usd", 4, 4);
    static final StatisticKey CLUBS = SampleCities.statisticKey("clubs", "count", null, 9);

    private Figure() {}

    static Statistic value(StatisticKey key, String city, String value, @Nullable Integer year) {
        return of(key, city, Map.of("value", value), year);
    }

    /** A band; an open end is null. */
    static Statistic band(
            StatisticKey key, String city, @Nullable String low, @Nullable String high, @Nullable Integer year) {
        Map<String, Object> ends = new TreeMap<>();
        if (low != null) {
            ends.put("low", low);
        }
        if (high != null) {
            ends.put("high", high);
        }
        return of(key, city, ends, year);
    }

    static StatisticKey ofScope(String scope) {
        StatisticKey key = SampleCities.statisticKey("gdp_per_capita", "usd", 4, 4);
        ReflectionTestUtils.setField(key, "scope", scope);
        return key;
    }

    private static Statistic of(StatisticKey key, String city, Map<String, Object> ends, @Nullable Integer year) {
        Map<String, Object> fields = new HashMap<>(ends);
        fields.put("year", year);
        Statistic statistic = SampleCities.statistic(key, fields);
        ReflectionTestUtils.setField(statistic, "id", city + "/" + key.key() + "-" + year + ends);
        ReflectionTestUtils.setField(
                statistic, "city", SampleCities.entity(City.class, Map.of("slug", city, "name", city)));
        return statistic;
    }
}
