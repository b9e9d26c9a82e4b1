package org.learningcities.similar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** A part in the table of how the distance is made: its weight, its scale, how many cities report it, its two extremes. */
record PartRow(
        String label,
        String scale,
        int weight,
        long cities,
        @Nullable Extreme lowest,
        @Nullable Extreme highest) {

    /** The city and the figure at one end of the scale. */
    record Extreme(String city, Link figure) {}

    static List<PartRow> of(List<KnownCity> known, Words words) {
        return Arrays.stream(Part.values()).map(part -> of(part, known, words)).toList();
    }

    private static PartRow of(Part part, List<KnownCity> known, Words words) {
        List<KnownCity> telling =
                known.stream().filter(city -> city.portrait().tells(part)).toList();
        List<KnownCity> numbered = part == Part.REGION ? List.of() : telling;
        Comparator<KnownCity> lowest = Comparator.comparingDouble(
                city -> city.portrait().span(part).ends().min().orElseThrow());
        Comparator<KnownCity> highest = Comparator.comparingDouble(
                city -> city.portrait().span(part).ends().max().orElseThrow());
        return new PartRow(
                words.get("similar.part." + part.code()),
                words.get("similar.scale." + scale(part)),
                part.weight(),
                telling.size(),
                extreme(part, numbered.stream().min(lowest), words),
                extreme(part, numbered.stream().max(highest), words));
    }

    private static String scale(Part part) {
        return part == Part.REGION ? "same" : part.logarithmic() ? "logarithmic" : "linear";
    }

    private static @Nullable Extreme extreme(Part part, Optional<KnownCity> city, Words words) {
        return city.map(known -> new Extreme(
                        known.city().name(),
                        NearCity.figure(known.city(), known.figures().get(part), words)))
                .orElse(null);
    }
}
