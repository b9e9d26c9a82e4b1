package org.learningcities.similar;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.learningcities.city.Region;
import org.learningcities.framework.FocalPoint;
import org.learningcities.initiative.Audience;
import org.learningcities.web.Words;

/** The form in which a visitor tells of a place and of what matters there, filled with what was told. */
record SimilarForm(List<Option> regions, List<Field> fields, List<Option> features, List<Option> audiences) {

    /** A value to choose. */
    record Option(String value, String label, boolean chosen) {}

    /** A number to type, with what it counts and what was told. */
    record Field(String name, String label, String hint, String value) {}

    static SimilarForm of(SimilarQuery query, List<Region> regions, List<FocalPoint> focalPoints, Words words) {
        Stream<Option> any = Stream.of(
                new Option("", words.get("similar.any-region"), query.region().isEmpty()));
        Stream<Option> each = regions.stream()
                .map(region ->
                        new Option(region.slug(), region.name(), region.slug().equals(query.region())));
        return new SimilarForm(
                Stream.concat(any, each).toList(),
                Part.numbers().stream().map(part -> field(part, query, words)).toList(),
                focalPoints.stream()
                        .map(point -> new Option(
                                point.code(),
                                point.code() + " " + point.label(),
                                query.features().contains(point.code())))
                        .toList(),
                Arrays.stream(Audience.values())
                        .map(Audience::code)
                        .map(code -> new Option(
                                code,
                                words.get("audience." + code),
                                query.audiences().contains(code)))
                        .toList());
    }

    private static Field field(Part part, SimilarQuery query, Words words) {
        BigDecimal told = query.numbers().get(part);
        return new Field(
                part.code(),
                words.get("similar.field." + part.code()),
                words.get("similar.hint." + part.code()),
                told == null ? "" : words.get("number.decimal", told));
    }
}
