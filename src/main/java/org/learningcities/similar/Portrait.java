package org.learningcities.similar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a place for the comparison: its region, and where its numbers lie; the rest is not reported. */
record Portrait(@Nullable String region, Map<Part, Span> spans) {

    boolean tells(Part part) {
        return part == Part.REGION ? region != null : spans.containsKey(part);
    }

    /** The parts that it tells, in order. */
    List<Part> parts() {
        return Arrays.stream(Part.values()).filter(this::tells).toList();
    }

    boolean isBand(Part part) {
        return part != Part.REGION && span(part).isBand();
    }

    /** Where its number of a part that it tells lies. */
    Span span(Part part) {
        return Objects.requireNonNull(spans.get(part), part::name);
    }
}
