package org.learningcities.similar;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.CitySummary;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** What the nearest cities did about what a visitor cares about, city by city, and the way to what all cities did. */
record Practices(
        String intro, List<OfCity> cities, @Nullable String allHref) {

    /** The initiatives of one city, or a line that says that there are none. */
    record OfCity(Link city, String count, List<InitiativeCard> cards) {}

    static Practices of(SimilarQuery query, List<CitySummary> nearest, List<Initiative> initiatives, Words words) {
        if (!query.cares()) {
            return new Practices(words.get("similar.choose"), List.of(), null);
        }
        Map<String, List<InitiativeCard>> cards = initiatives.stream()
                .filter(query::isMetBy)
                .collect(Collectors.groupingBy(
                        initiative -> initiative.city().slug(),
                        Collectors.mapping(
                                initiative -> InitiativeCard.withoutCity(initiative, words), Collectors.toList())));
        List<OfCity> cities = nearest.stream()
                .map(city -> {
                    List<InitiativeCard> own = cards.getOrDefault(city.slug(), List.of());
                    return new OfCity(
                            new Link(city.name(), NearCity.href(city)),
                            words.get("similar.practices-of-city", own.size()),
                            own);
                })
                .toList();
        return new Practices(words.get("similar.practices-intro", nearest.size()), cities, query.initiativesHref());
    }
}
