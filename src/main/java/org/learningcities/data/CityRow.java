package org.learningcities.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.city.Statistic;

/** A city with what its card shows: the population nearest to the book, and how many initiatives it has. */
public record CityRow(City city, @Nullable Statistic population, long initiatives) {

    @Nullable
    BigDecimal people() {
        return population == null ? null : population.value();
    }

    @Nullable
    Integer populationYear() {
        return population == null ? null : population.year();
    }

    @Nullable
    String populationId() {
        return population == null ? null : population.id();
    }
}
