package org.learningcities.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Numbers as dots, one below the other in the order given; a band is a bar between its ends. On a linear axis a line leads
 * from zero to the dot. Lengths across are shares of the width, so that the text keeps its size on every screen.
 */
public record RankedDots(
        String title,
        String description,
        boolean logarithmic,
        String height,
        String axis,
        List<Tick> ticks,
        List<Row> rows) {

    /** A number: a dot at "to", or a bar from "from" to "to" that is open at one end or at none. */
    public record Row(
            String name,
            String region,
            String figure,
            String text,
            String line,
            String from,
            String to,
            String width,
            boolean point,
            boolean openBelow,
            boolean openAbove) {}

    private static final double AXIS = 1.75;
    private static final double ROW = 3;
    private static final double TEXT = 1.25;
    private static final double LINE = 2.125;

    public static RankedDots of(String title, String description, List<Datum> data, DoubleFunction<String> tickLabel) {
        Scale scale = Scale.fitting(data);
        return new RankedDots(
                title,
                description,
                scale.isLogarithmic(),
                Length.rem(AXIS + ROW * data.size()),
                Length.rem(AXIS),
                Tick.across(scale, tickLabel),
                IntStream.range(0, data.size())
                        .mapToObj(i -> row(data.get(i), AXIS + ROW * i, scale))
                        .toList());
    }

    /** Whether the axis for these numbers is logarithmic. */
    public static boolean isLogarithmic(List<Datum> data) {
        return Scale.fitting(data).isLogarithmic();
    }

    private static Row row(Datum datum, double top, Scale scale) {
        double to = scale.high(datum);
        double from = !datum.isPoint() ? scale.low(datum) : scale.isLogarithmic() ? to : scale.place(0);
        return new Row(
                datum.name(),
                datum.region(),
                datum.figure(),
                Length.rem(top + TEXT),
                Length.rem(top + LINE),
                Length.percent(Math.min(from, to)),
                Length.percent(to),
                Length.percent(Math.abs(to - from)),
                datum.isPoint(),
                datum.low() == null,
                datum.high() == null);
    }
}
