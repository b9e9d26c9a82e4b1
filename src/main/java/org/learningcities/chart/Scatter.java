package org.learningcities.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Two numbers of each against each other on logarithmic axes: a dot, or a bar where the number across is a band. Marks that
 * would cover each other are drawn below one another.
 */
public record Scatter(
        String title,
        String description,
        String height,
        String floor,
        List<Tick> across,
        List<Tick> up,
        List<Mark> marks) {

    /** One of them: its number across with its name, and its number upwards. */
    public record Pair(Datum across, double up) {}

    /** A dot at "from", or a bar from "from" of this width; the name stands above, before or below it. */
    public record Mark(
            String name,
            String region,
            String from,
            String to,
            String width,
            String line,
            String text,
            String dx,
            String anchor,
            boolean point,
            boolean openBelow,
            boolean openAbove) {}

    private static final double HEAD = 2;
    private static final double PLOT = 22;
    private static final double FOOT = 2;

    /** How much height a bar and a line of text take, and how far apart their middles are. */
    private static final double BAR = 0.875;

    private static final double LINE = 1.25;
    private static final double TEXT = 1.125;

    /** Where the foot of the letters stands below the middle of their line. */
    private static final double FOOT_OF_LETTERS = 0.25;

    /** The width of a letter where the picture is narrowest. */
    private static final double LETTER = 0.035;

    /** The second and the third of the places for a name. */
    private static final int BEFORE = 1;

    private static final int BELOW = 2;

    public static Scatter of(
            String title,
            String description,
            List<Pair> pairs,
            DoubleFunction<String> acrossLabel,
            DoubleFunction<String> upLabel) {
        Scale across = Scale.logarithmic(pairs.stream().map(Pair::across).toList());
        Scale up = Scale.logarithmic(pairs.stream()
                .map(pair -> new Datum("", "", "", pair.up(), pair.up()))
                .toList());
        return new Scatter(
                title,
                description,
                Length.rem(HEAD + PLOT + FOOT),
                Length.rem(HEAD + PLOT),
                Tick.across(across, acrossLabel),
                up.ticks().stream()
                        .map(tick -> new Tick(Length.rem(height(up, tick)), upLabel.apply(tick), "start", false))
                        .toList(),
                marks(pairs, across, up));
    }

    private static double height(Scale up, double value) {
        return HEAD + PLOT * (1 - up.place(value));
    }

    private static List<Mark> marks(List<Pair> pairs, Scale across, Scale up) {
        List<Pair> sorted = pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::up).reversed())
                .toList();
        List<Box> bars = new ArrayList<>();
        for (Pair pair : sorted) {
            Box bar = bar(pair, across, height(up, pair.up()));
            while (bars.stream().anyMatch(bar::overlaps)) {
                bar = new Box(bar.x(), bar.y() + BAR / 2, bar.width(), bar.height());
            }
            bars.add(bar);
        }
        List<Integer> places = Box.places(
                bars,
                IntStream.range(0, bars.size())
                        .mapToObj(i -> names(bars.get(i), sorted.get(i).across().name()))
                        .toList());
        return IntStream.range(0, bars.size())
                .mapToObj(i -> mark(sorted.get(i).across(), bars.get(i), places.get(i), across))
                .toList();
    }

    private static Box bar(Pair pair, Scale across, double middle) {
        double from = across.low(pair.across());
        double width = Math.max(across.high(pair.across()) - from, 2 * LETTER);
        return new Box(from, middle - BAR / 2, width, BAR);
    }

    /** Above the bar, before it where there is room, below it. */
    private static List<Box> names(Box bar, String name) {
        double width = name.length() * LETTER;
        double middle = bar.y() + BAR / 2;
        double before = bar.x() - width - LETTER;
        return List.of(
                new Box(bar.x(), middle - TEXT - LINE / 2, width, LINE),
                before < 0 ? bar : new Box(before, middle - BAR / 2, width, BAR),
                new Box(bar.x(), middle + TEXT - LINE / 2, width, LINE));
    }

    private static Mark mark(Datum datum, Box bar, int place, Scale across) {
        double middle = bar.y() + BAR / 2;
        return new Mark(
                datum.name(),
                datum.region(),
                Length.percent(across.low(datum)),
                Length.percent(across.high(datum)),
                Length.percent(across.high(datum) - across.low(datum)),
                Length.rem(middle),
                Length.rem(middle + FOOT_OF_LETTERS + (place == BEFORE ? 0 : place == BELOW ? TEXT : -TEXT)),
                place == BEFORE ? "-0.75em" : "0",
                place == BEFORE ? "end" : "start",
                datum.isPoint(),
                datum.low() == null,
                datum.high() == null);
    }
}
