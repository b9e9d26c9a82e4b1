package org.learningcities.similar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.learningcities.city.Statistic;

/** Where a number lies on the scale of its part: a point, or a band with a low and a high end, which may be open. */
record Span(double low, double high) {

    static Span of(BigDecimal number, Part part) {
        return new Span(part.place(number), part.place(number));
    }

    /** None where the statistic has no place on the scale: nothing, or less, on a logarithmic one. */
    static Optional<Span> of(Statistic statistic, Part part) {
        BigDecimal low = statistic.value() == null ? statistic.low() : statistic.value();
        BigDecimal high = statistic.value() == null ? statistic.high() : statistic.value();
        Span span = new Span(
                low == null ? Double.NEGATIVE_INFINITY : part.place(low),
                high == null ? Double.POSITIVE_INFINITY : part.place(high));
        return span.ends().findAny().isPresent() && span.low <= span.high ? Optional.of(span) : Optional.empty();
    }

    boolean isBand() {
        return low < high;
    }

    /** The way between the nearest ends; none where the two meet. */
    double gap(Span other) {
        return Math.max(0, Math.max(low - other.high, other.low - high));
    }

    /** The ends that are not open. */
    DoubleStream ends() {
        return DoubleStream.of(low, high).filter(Double::isFinite);
    }
}
