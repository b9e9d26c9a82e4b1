package org.learningcities.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.Statistic;

/** What a number says: a value, as an extent of equal ends, or a band whose ends count to it; one may be open. */
record Extent(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    /** How one number lies to another. */
    enum Order {
        SAME,
        BELOW,
        ABOVE,
        /** A value within a band. */
        WITHIN,
        /** A band around a value. */
        AROUND,
        /** Bands that overlap and are not the same: nothing can be said. */
        UNDECIDED
    }

    static Extent of(Statistic statistic) {
        return statistic.value() == null
                ? new Extent(statistic.low(), statistic.high())
                : new Extent(statistic.value(), statistic.value());
    }

    boolean isValue() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    Order to(Extent other) {
        if (equal(floor(), other.floor()) && equal(high, other.high)) {
            return Order.SAME;
        }
        if (isValue() && other.reaches(this)) {
            return Order.WITHIN;
        }
        if (other.isValue() && reaches(other)) {
            return Order.AROUND;
        }
        return endsBefore(other) ? Order.BELOW : other.endsBefore(this) ? Order.ABOVE : Order.UNDECIDED;
    }

    /** "Under 10,000" and "0 to 10,000" are one band, as they are written in the same words. */
    private @Nullable BigDecimal floor() {
        return low != null && low.signum() == 0 && !isValue() ? null : low;
    }

    private boolean reaches(Extent value) {
        return (low == null || low.compareTo(value.low) <= 0) && (high == null || high.compareTo(value.high) >= 0);
    }

    private boolean endsBefore(Extent other) {
        return high != null && other.low != null && high.compareTo(other.low) <= 0;
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
