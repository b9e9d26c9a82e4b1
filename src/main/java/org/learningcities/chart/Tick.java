package org.learningcities.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** A line of an axis with its label; every other one is spare, and its label left out where there is little room. */
public record Tick(String at, String label, String anchor, boolean spare) {

    /** More labels than this do not fit on a phone. */
    private static final int FEW = 4;

    static List<Tick> across(Scale scale, DoubleFunction<String> label) {
        List<Double> ticks = scale.ticks();
        int last = ticks.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Tick(
                        Length.percent(scale.place(ticks.get(i))),
                        label.apply(ticks.get(i)),
                        anchor(scale.place(ticks.get(i))),
                        last >= FEW && i % 2 == 1))
                .toList();
    }

    /** A label at the end of the axis stays within it. */
    private static String anchor(double place) {
        return place < 0.02 ? "start" : place > 0.98 ? "end" : "middle";
    }
}
