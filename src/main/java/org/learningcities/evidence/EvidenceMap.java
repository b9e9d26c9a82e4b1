package org.learningcities.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often cities show focal points: pieces of evidence and initiatives, each counted where it shows something. */
final class EvidenceMap {

    /** Below this share of the average a focal point is thin. */
    static final double THIN = 0.75;

    /** What a city shows on a focal point, or a whole row or column. */
    record Cell(long pieces, long initiatives) {

        static final Cell BLANK = new Cell(0, 0);

        long count() {
            return pieces + initiatives;
        }

        private Cell plus(Cell other) {
            return new Cell(pieces + other.pieces, initiatives + other.initiatives);
        }
    }

    private final List<String> focalPoints;
    private final List<String> cities;
    private final Map<String, Map<String, Cell>> cells = new HashMap<>();

    /** Of these focal points and cities, by their codes and slugs; counts of others are left out. */
    EvidenceMap(List<String> focalPoints, List<String> cities) {
        this.focalPoints = List.copyOf(focalPoints);
        this.cities = List.copyOf(cities);
    }

    EvidenceMap add(String focalPoint, String city, Cell more) {
        cells.computeIfAbsent(focalPoint, code -> new HashMap<>()).merge(city, more, Cell::plus);
        return this;
    }

    Cell cell(String focalPoint, String city) {
        return cells.getOrDefault(focalPoint, Map.of()).getOrDefault(city, Cell.BLANK);
    }

    Cell ofFocalPoint(String focalPoint) {
        return sum(List.of(focalPoint), cities);
    }

    Cell ofCity(String city) {
        return sum(focalPoints, List.of(city));
    }

    Cell all() {
        return sum(focalPoints, cities);
    }

    /** How often a focal point is shown on average. */
    double average() {
        return focalPoints.isEmpty() ? 0 : (double) all().count() / focalPoints.size();
    }

    /** The focal points that are shown far less often than the average. */
    List<String> thin() {
        return focalPoints.stream()
                .filter(point -> ofFocalPoint(point).count() < THIN * average())
                .toList();
    }

    private Cell sum(Collection<String> points, Collection<String> slugs) {
        return points.stream()
                .flatMap(point -> slugs.stream().map(slug -> cell(point, slug)))
                .reduce(Cell.BLANK, Cell::plus);
    }
}
