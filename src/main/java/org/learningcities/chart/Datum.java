package org.learningcities.chart;

import org.jspecify.annotations.Nullable;

/**
 * A number to draw: whose it is, the region whose colour it takes, the figure in words, and its ends. A plain value has
 * equal ends; a band may be open at one of them.
 */
public record Datum(
        String name,
        String region,
        String figure,
        @Nullable Double low,
        @Nullable Double high) {

    boolean isPoint() {
        return low != null && low.equals(high);
    }
}
