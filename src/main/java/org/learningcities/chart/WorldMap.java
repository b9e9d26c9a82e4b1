package org.learningcities.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The map of the world with a dot for each place. Dots and names keep their size on every screen; a name stands where it
 * covers no dot and no other name, and is left out where there is no such place.
 *
 * @param outline the address of the drawing of the land
 */
public record WorldMap(String outline, String title, List<Dot> dots) {

    /** A dot that leads somewhere, and where its name stands beside it. */
    public record Dot(
            String label,
            String href,
            String region,
            String x,
            String y,
            @Nullable Name name) {}

    /** A name beside its dot: how far from it, and which end of the text is there. */
    public record Name(String text, String dx, String dy, String anchor) {}

    /** The units of the drawing from west to east. */
    static final int WIDTH = 2000;

    /** What lies beyond has no city: the ice of the north and all of Antarctica. */
    private static final double NORTH = 83.7;

    private static final double SOUTH = -56;

    private static final double UNIT = 2 * EqualEarth.of(0, 180).x() / WIDTH;

    /** The units of the drawing from north to south. */
    static final int HEIGHT = (int)
            Math.ceil((EqualEarth.of(NORTH, 0).y() - EqualEarth.of(SOUTH, 0).y()) / UNIT);

    /** Names are shown from this width of the map on, in pixels; so they are given places for it. */
    private static final double NARROWEST = 880;

    /** More names than this would be a text and no picture. */
    private static final int MOST_NAMES = 60;

    private static final double DOT = 16;
    private static final double LETTER = 7.5;
    private static final double LINE = 16;
    private static final double GAP = 11;

    public static WorldMap of(String outline, String title, List<Place> places) {
        List<Point> points = places.stream()
                .map(place -> onMap(place.latitude(), place.longitude()))
                .toList();
        List<Integer> names = places.size() > MOST_NAMES
                ? places.stream().map(place -> -1).toList()
                : Box.places(
                        points.stream().map(WorldMap::dot).toList(),
                        IntStream.range(0, places.size())
                                .mapToObj(
                                        i -> sides(points.get(i), places.get(i).name()))
                                .toList());
        return new WorldMap(
                outline,
                title,
                IntStream.range(0, places.size())
                        .mapToObj(i -> dot(places.get(i), points.get(i), names.get(i)))
                        .toList());
    }

    /** A place in units of the drawing, from its north-western corner. */
    public static Point onMap(double latitude, double longitude) {
        Point point = EqualEarth.of(latitude, longitude);
        return new Point(
                WIDTH / 2.0 + point.x() / UNIT, (EqualEarth.of(NORTH, 0).y() - point.y()) / UNIT);
    }

    private static Dot dot(Place place, Point point, int side) {
        return new Dot(
                place.label(),
                place.href(),
                place.region(),
                Length.percent(point.x() / WIDTH),
                Length.percent(point.y() / HEIGHT),
                name(place.name(), side));
    }

    private static @Nullable Name name(String text, int side) {
        return switch (side) {
            case 0 -> new Name(text, Length.number(GAP), "0.35em", "start");
            case 1 -> new Name(text, Length.number(-GAP), "0.35em", "end");
            case 2 -> new Name(text, "0", Length.number(-GAP), "middle");
            case 3 -> new Name(text, "0", Length.number(GAP + LINE * 0.7), "middle");
            default -> null;
        };
    }

    private static Box dot(Point point) {
        Point here = onScreen(point);
        return Box.around(here.x(), here.y(), DOT, DOT);
    }

    /** Right, left, above, below. */
    private static List<Box> sides(Point point, String name) {
        Point here = onScreen(point);
        double width = name.length() * LETTER;
        return List.of(
                new Box(here.x() + GAP, here.y() - LINE / 2, width, LINE),
                new Box(here.x() - GAP - width, here.y() - LINE / 2, width, LINE),
                new Box(here.x() - width / 2, here.y() - GAP - LINE, width, LINE),
                new Box(here.x() - width / 2, here.y() + GAP, width, LINE));
    }

    private static Point onScreen(Point point) {
        return new Point(point.x() * NARROWEST / WIDTH, point.y() * NARROWEST / WIDTH);
    }
}
