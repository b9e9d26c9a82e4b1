package org.learningcities.similar;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.learningcities.shared.Coded;

/**
 * A part of the comparison: its weight, its scale, the bounds of what a visitor may say, and the keys of the statistics,
 * of which the first one that a city reports counts. The page /similar publishes this table.
 */
enum Part implements Coded {
    REGION(1, false, 0, 0),
    POPULATION(2, true, 1, 100_000_000, "population"),
    INCOME(2, true, 1, 1_000_000, "gdp_per_capita"),
    DENSITY(1, true, 1, 100_000, "density", "density_band"),
    SCHOOLING(1, false, 0, 25, "mean_years_of_schooling");

    private final int weight;
    private final boolean logarithmic;
    private final BigDecimal least;
    private final BigDecimal most;
    private final List<String> keys;

    Part(int weight, boolean logarithmic, long least, long most, String... keys) {
        this.weight = weight;
        this.logarithmic = logarithmic;
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
        this.keys = List.of(keys);
    }

    /** The parts that are numbers. */
    static List<Part> numbers() {
        return Arrays.stream(values()).filter(part -> !part.keys.isEmpty()).toList();
    }

    int weight() {
        return weight;
    }

    /** Whether twice as much is the same step everywhere. */
    boolean logarithmic() {
        return logarithmic;
    }

    BigDecimal least() {
        return least;
    }

    BigDecimal most() {
        return most;
    }

    List<String> keys() {
        return keys;
    }

    /** Where a number lies on the scale of this part; far below everything where it has no place there. */
    double place(BigDecimal number) {
        if (!logarithmic) {
            return number.doubleValue();
        }
        return number.signum() > 0 ? Math.log(number.doubleValue()) : Double.NEGATIVE_INFINITY;
    }
}
