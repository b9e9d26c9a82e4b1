package org.learningcities.compare;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.CitySummary;
import org.learningcities.compare.ComparisonTable.Line;
import org.learningcities.compare.ComparisonTable.Row;
import org.learningcities.evidence.Evidence;
import org.learningcities.framework.FocalPoint;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.source.References;
import org.learningcities.web.Words;

/** The rows of focal points: which initiatives of each city show one, or which evidence. */
final class FocalPointRows {

    private FocalPointRows() {}

    static List<Row> initiatives(
            List<CitySummary> cities,
            List<FocalPoint> points,
            List<Initiative> initiatives,
            References references,
            Words words) {
        return rows(
                "i-",
                cities,
                points,
                (city, point) -> initiatives.stream()
                        .filter(initiative -> initiative.city().slug().equals(city.slug()))
                        .filter(initiative -> initiative.focalPoints().stream()
                                .anyMatch(shown -> shown.code().equals(point.code())))
                        .map(initiative -> new Line(
                                initiative.name(),
                                InitiativeCard.href(initiative),
                                since(initiative.since(), words),
                                references.marks(initiative.sources())))
                        .toList());
    }

    static List<Row> evidence(
            List<CitySummary> cities, List<FocalPoint> points, List<Evidence> evidence, References references) {
        return rows(
                "f-",
                cities,
                points,
                (city, point) -> evidence.stream()
                        .filter(piece -> piece.city().slug().equals(city.slug()))
                        .filter(piece -> piece.focalPoint().code().equals(point.code()))
                        .map(piece -> new Line(piece.note(), null, null, references.marks(piece.sources())))
                        .toList());
    }

    private static List<Row> rows(
            String prefix,
            List<CitySummary> cities,
            List<FocalPoint> points,
            BiFunction<CitySummary, FocalPoint, List<Line>> lines) {
        return points.stream()
                .map(point -> new Row(
                        prefix + point.code(),
                        point.code(),
                        point.label(),
                        "/key-features/" + point.code(),
                        null,
                        ComparisonTable.lines(cities, city -> lines.apply(city, point))))
                .toList();
    }

    private static @Nullable String since(@Nullable Integer year, Words words) {
        return year == null ? null : words.get("initiative.since", year.toString());
    }
}
