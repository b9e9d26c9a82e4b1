package org.learningcities.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Figures;
import org.learningcities.city.Statistic;

/** A city of the portal with its portrait, and the figure behind each number of it. */
record KnownCity(CitySummary city, Portrait portrait, Map<Part, Statistic> figures) {

    /** For each part the first of its keys that a city reports, and of that the figure nearest to the year of the book. */
    static List<KnownCity> of(List<CitySummary> cities, List<Statistic> statistics) {
        Map<String, List<Statistic>> byCity = new HashMap<>();
        statistics.forEach(statistic -> byCity.computeIfAbsent(statistic.city().slug(), slug -> new ArrayList<>())
                .add(statistic));
        return cities.stream()
                .map(city -> of(city, byCity.getOrDefault(city.slug(), List.of())))
                .toList();
    }

    private static KnownCity of(CitySummary city, List<Statistic> statistics) {
        Map<Part, Statistic> figures = new EnumMap<>(Part.class);
        Map<Part, Span> spans = new EnumMap<>(Part.class);
        for (Part part : Part.numbers()) {
            statistics.stream()
                    .filter(statistic -> part.keys().contains(statistic.key().key()))
                    .filter(statistic -> Span.of(statistic, part).isPresent())
                    .min(Comparator.<Statistic>comparingInt(statistic ->
                                    part.keys().indexOf(statistic.key().key()))
                            .thenComparing(Figures.NEAREST_TO_THE_BOOK))
                    .ifPresent(statistic -> {
                        figures.put(part, statistic);
                        spans.put(part, Span.of(statistic, part).orElseThrow());
                    });
        }
        return new KnownCity(city, new Portrait(city.regionSlug(), spans), figures);
    }
}
