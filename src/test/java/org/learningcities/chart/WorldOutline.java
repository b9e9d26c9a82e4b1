package org.learningcities.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * Draws the land: reads Natural Earth's outlines as TopoJSON and writes them as one path on the portal's own projection.
 * Islands that would be a speck are left out, and so is what lies wholly south of the map.
 */
record WorldOutline(List<List<Point>> rings) {

    /** A ring that is smaller than this in both directions, in units of the drawing, is left out. */
    private static final double SPECK = 3;

    private static final String HEAD = """
            <!-- Land of Natural Earth 1:110m, public domain; drawn by WorldOutlineTest. -->
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d"><path id="land" d="%s"/></svg>
            """;

    @SuppressWarnings("unchecked")
    static WorldOutline read(Path topology) throws IOException {
        Map<String, Object> json = new Yaml().load(Files.readString(topology));
        Map<String, List<Number>> transform = (Map<String, List<Number>>) json.get("transform");
        List<List<Point>> arcs = ((List<List<List<Number>>>) json.get("arcs"))
                .stream().map(arc -> arc(arc, transform)).toList();
        Map<String, Map<String, Object>> objects = (Map<String, Map<String, Object>>) json.get("objects");
        List<Map<String, Object>> geometries =
                (List<Map<String, Object>>) objects.get("land").get("geometries");
        List<List<Point>> rings = new ArrayList<>();
        for (Map<String, Object> geometry : geometries) {
            ((List<List<List<Integer>>>) geometry.get("arcs"))
                    .forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring, arcs))));
        }
        return new WorldOutline(rings);
    }

    /** An arc holds steps in whole numbers; the transform makes degrees of them. */
    private static List<Point> arc(List<List<Number>> steps, Map<String, List<Number>> transform) {
        List<Number> scale = transform.get("scale");
        List<Number> origin = transform.get("translate");
        List<Point> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (List<Number> step : steps) {
            x += step.get(0).longValue();
            y += step.get(1).longValue();
            points.add(new Point(
                    x * scale.get(0).doubleValue() + origin.get(0).doubleValue(),
                    y * scale.get(1).doubleValue() + origin.get(1).doubleValue()));
        }
        return points;
    }

    /** A ring is made of arcs; a negative number is the complement of an arc that is walked backwards. */
    private static List<Point> ring(List<Integer> numbers, List<List<Point>> arcs) {
        List<Point> ring = new ArrayList<>();
        for (int number : numbers) {
            List<Point> arc = new ArrayList<>(arcs.get(number < 0 ? ~number : number));
            if (number < 0) {
                Collections.reverse(arc);
            }
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return unwrapped(ring).stream()
                .map(point -> WorldMap.onMap(point.y(), point.x()))
                .toList();
    }

    /** Land that crosses the date line stays in one piece, on the side where more of it lies. */
    private static List<Point> unwrapped(List<Point> ring) {
        List<Point> whole = new ArrayList<>();
        for (Point point : ring) {
            double before =
                    whole.isEmpty() ? point.x() : whole.get(whole.size() - 1).x();
            whole.add(new Point(point.x() + 360 * Math.round((before - point.x()) / 360), point.y()));
        }
        double middle = whole.stream().mapToDouble(Point::x).average().orElse(0);
        double turn = 360 * Math.round(middle / 360);
        return whole.stream()
                .map(point -> new Point(point.x() - turn, point.y()))
                .toList();
    }

    String svg() {
        StringBuilder path = new StringBuilder();
        rings.stream().filter(WorldOutline::isSeen).forEach(ring -> draw(ring, path));
        return HEAD.formatted(WorldMap.WIDTH, WorldMap.HEIGHT, path);
    }

    private static boolean isSeen(List<Point> ring) {
        var x = ring.stream().mapToDouble(Point::x).summaryStatistics();
        var y = ring.stream().mapToDouble(Point::y).summaryStatistics();
        return y.getMin() < WorldMap.HEIGHT && Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin()) >= SPECK;
    }

    /** In whole units, each point by its step from the one before. */
    private static void draw(List<Point> ring, StringBuilder path) {
        long x = 0;
        long y = 0;
        for (Point point : ring) {
            long dx = Math.round(point.x()) - x;
            long dy = Math.round(point.y()) - y;
            boolean first = point == ring.get(0);
            if (first || dx != 0 || dy != 0) {
                path.append(first ? "M" : "l")
                        .append(dx)
                        .append(dy < 0 ? "" : " ")
                        .append(dy);
            }
            x += dx;
            y += dy;
        }
        path.append("z");
    }
}
