package org.learningcities.similar;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How far apart the cities lie on the scale of each part: what a difference is measured against. */
record Ranges(Map<Part, Double> widths) {

    static Ranges of(Collection<Portrait> all) {
        Map<Part, Double> widths = new EnumMap<>(Part.class);
        for (Part part : Part.numbers()) {
            DoubleSummaryStatistics ends = all.stream()
                    .filter(portrait -> portrait.tells(part))
                    .flatMapToDouble(portrait -> portrait.span(part).ends())
                    .summaryStatistics();
            widths.put(part, ends.getCount() == 0 ? 0 : ends.getMax() - ends.getMin());
        }
        return new Ranges(widths);
    }

    /** From 0, no difference, to 1, as different as the two cities farthest apart, or more. */
    double difference(Part part, Portrait one, Portrait other) {
        if (part == Part.REGION) {
            return Objects.equals(one.region(), other.region()) ? 0 : 1;
        }
        double gap = one.span(part).gap(other.span(part));
        return gap == 0 ? 0 : Math.min(1, gap / widths.getOrDefault(part, 0.0));
    }
}
