package org.learningcities.similar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learningcities.initiative.Audience;
import org.learningcities.initiative.Initiative;
import org.learningcities.web.Parameters;
import org.learningcities.web.QueryString;

/** What a visitor tells of a place and cares about; empty texts and lists where nothing was told. */
record SimilarQuery(String region, Map<Part, BigDecimal> numbers, List<String> features, List<String> audiences) {

    private static final String FEATURE = "feature";

    private static final String AUDIENCE = "audience";

    /** Reads the parameters, of which these regions and focal points are known. */
    static SimilarQuery read(Parameters parameters, Collection<String> regions, List<String> focalPoints) {
        List<String> choices = new ArrayList<>(List.of(""));
        choices.addAll(regions);
        String region = parameters.choice(Part.REGION.code(), choices);
        Map<Part, BigDecimal> numbers = new EnumMap<>(Part.class);
        for (Part part : Part.numbers()) {
            BigDecimal number = parameters.number(part.code(), part.least(), part.most());
            if (number != null) {
                numbers.put(part, number);
            }
        }
        return new SimilarQuery(
                region,
                numbers,
                parameters.filter(FEATURE, focalPoints),
                parameters.filter(
                        AUDIENCE,
                        Arrays.stream(Audience.values()).map(Audience::code).toList()));
    }

    /** Whether there is anything to compare by. */
    boolean tells() {
        return !region.isEmpty() || !numbers.isEmpty();
    }

    /** Whether there is anything to look for in what the cities did. */
    boolean cares() {
        return !features.isEmpty() || !audiences.isEmpty();
    }

    Portrait portrait() {
        Map<Part, Span> spans = new EnumMap<>(Part.class);
        numbers.forEach((part, number) -> spans.put(part, Span.of(number, part)));
        return new Portrait(region.isEmpty() ? null : region, spans);
    }

    /** Whether the initiative shows a chosen focal point and is for a chosen audience, where any were chosen. */
    boolean isMetBy(Initiative initiative) {
        return (features.isEmpty()
                        || initiative.focalPoints().stream().anyMatch(point -> features.contains(point.code())))
                && (audiences.isEmpty()
                        || initiative.audiences().stream().anyMatch(audience -> audiences.contains(audience.code())));
    }

    /** The list of the initiatives of all cities that meet it. */
    String initiativesHref() {
        QueryString state = QueryString.EMPTY;
        for (String audience : audiences) {
            state = state.with(AUDIENCE, audience);
        }
        for (String feature : features) {
            state = state.with(FEATURE, feature);
        }
        return state.on("/initiatives");
    }
}
