package org.learningcities.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An axis: where a value stands between its two ends, and at which round values it has lines. */
final class Scale {

    /** From this ratio of the largest to the smallest value on, the axis is logarithmic: else the small ones vanish. */
    static final double WIDE = 50;

    /** More lines than this would crowd a phone. */
    private static final int MOST_STEPS = 5;

    private static final int MOST_DECADES = 6;

    private final boolean logarithmic;
    private final double from;
    private final double to;
    private final double step;

    private Scale(boolean logarithmic, double from, double to, double step) {
        this.logarithmic = logarithmic;
        this.from = from;
        this.to = to;
        this.step = step;
    }

    /** Logarithmic where the range asks for it, else linear from zero. */
    static Scale fitting(Collection<Datum> data) {
        double least = ends(data).min().orElse(0);
        double most = ends(data).max().orElse(0);
        return least > 0 && most / least >= WIDE ? logarithmic(data) : linear(least, most + room(data, most));
    }

    /** Logarithmic; what is not above zero has no place of its own and stands at the lower end. */
    static Scale logarithmic(Collection<Datum> data) {
        double least = ends(data).filter(end -> end > 0).min().orElse(1);
        double most = Math.max(least, ends(data).max().orElse(1));
        boolean openBelow = data.stream().anyMatch(datum -> datum.low() == null || datum.low() <= 0);
        double from = roundDown(openBelow ? least / 2 : least);
        double to = roundUp(most + room(data, most));
        return new Scale(true, from, to > from ? to : from * 10, 0);
    }

    private static Scale linear(double least, double most) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        double step = roundUp(Math.max(high - low, Double.MIN_NORMAL) / MOST_STEPS);
        double from = Math.floor(low / step) * step;
        double to = Math.ceil(high / step) * step;
        return low == high ? new Scale(false, 0, 1, 1) : new Scale(false, from, to, step);
    }

    /** A band that is open above needs room to be seen. */
    private static double room(Collection<Datum> data, double most) {
        return data.stream().anyMatch(datum -> datum.high() == null) ? Math.abs(most) : 0;
    }

    private static DoubleStream ends(Collection<Datum> data) {
        return data.stream()
                .flatMap(datum -> Stream.of(datum).<@Nullable Double>mapMulti((one, sink) -> {
                    sink.accept(one.low());
                    sink.accept(one.high());
                }))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
    }

    boolean isLogarithmic() {
        return logarithmic;
    }

    /** Where the value stands, from 0 at the lower end to 1 at the upper. */
    double place(double value) {
        double place = logarithmic
                ? (Math.log10(Math.max(value, from)) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))
                : (value - from) / (to - from);
        return Math.min(1, Math.max(0, place));
    }

    /** Where the lower end of a number stands; the end of the axis where it is open. */
    double low(Datum datum) {
        return datum.low() == null ? 0 : place(datum.low());
    }

    /** Where the upper end of a number stands; the end of the axis where it is open. */
    double high(Datum datum) {
        return datum.high() == null ? 1 : place(datum.high());
    }

    /** The round values that have a line, in order. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (!logarithmic) {
            for (int i = 0; from + i * step <= to + step / 2; i++) {
                ticks.add(from + i * step);
            }
            return ticks;
        }
        double decades = Math.log10(to / from);
        double factor = decades <= MOST_DECADES ? 10 : Math.pow(10, Math.ceil(decades / MOST_DECADES));
        for (double tick = decade(from); tick <= to * 1.001; tick *= factor) {
            if (decades > 2) {
                addWithin(tick, ticks);
            } else {
                Stream.of(tick, tick * 2, tick * 5).forEach(finer -> addWithin(finer, ticks));
            }
        }
        return ticks;
    }

    private void addWithin(double tick, List<Double> ticks) {
        if (tick >= from * 0.999 && tick <= to * 1.001) {
            ticks.add(tick);
        }
    }

    private static double decade(double value) {
        return Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
    }

    /** The next value of the row 1, 2, 5, 10, 20, 50 … that is not below this one. */
    private static double roundUp(double value) {
        double decade = decade(value);
        return DoubleStream.of(1, 2, 5, 10)
                .map(part -> part * decade)
                .filter(round -> round >= value * 0.999999)
                .findFirst()
                .orElse(10 * decade);
    }

    private static double roundDown(double value) {
        double decade = decade(value);
        return DoubleStream.of(5, 2, 1)
                .map(part -> part * decade)
                .filter(round -> round <= value * 1.000001)
                .findFirst()
                .orElse(decade);
    }
}
