package org.learningcities.similar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The cities by their distance from what was told, nearest first; those with too little to compare are set apart. */
record Ranking(List<Ranked> ranked, List<Ranked> apart) {

    /** A city with how far it is. */
    record Ranked(KnownCity known, Likeness likeness) {}

    private static final Comparator<Ranked> ORDER = Comparator.<Ranked>comparingDouble(
                    ranked -> ranked.likeness().distance())
            .thenComparing(ranked -> -ranked.likeness().compared())
            .thenComparing(ranked -> ranked.known().city().name());

    static Ranking of(Portrait told, Collection<KnownCity> cities, Ranges ranges) {
        List<Ranked> all = cities.stream()
                .map(city -> new Ranked(city, Likeness.of(told.parts(), told, city.portrait(), ranges)))
                .sorted(ORDER)
                .toList();
        return new Ranking(
                all.stream().filter(ranked -> ranked.likeness().isEnough()).toList(),
                all.stream().filter(ranked -> !ranked.likeness().isEnough()).toList());
    }
}
