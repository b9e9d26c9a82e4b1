package org.learningcities.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies near a query in meaning.
 *
 * @param far whether nothing is near enough, so that a hit must have all the words
 * @param documents the similarity (cosine) of each document that has a near passage, by its key
 * @param passages the similarity of each near passage, by the id of its statement
 */
record Nearness(boolean far, Map<String, Float> documents, Map<String, Float> passages) {

    /** Of a search by words alone. */
    static final Nearness NONE = new Nearness(false, Map.of(), Map.of());

    /** Of a query that nothing is near enough to. */
    static final Nearness FAR = new Nearness(true, Map.of(), Map.of());

    /** Passages of a whole that count. */
    private static final int COUNTED = 3;

    /** A passage near the query: its statement, the keys of its documents, and the similarity. */
    record Near(String statement, List<String> owners, float similarity) {}

    /** Rolls the passages up: to their chapters and initiatives, and to the cities of these. */
    static Nearness of(List<Near> nearest, float unknown, Ranking ranking) {
        float top = (float) nearest.stream().mapToDouble(Near::similarity).max().orElse(0);
        if (top < ranking.near() + unknown * ranking.unknown()) {
            return FAR;
        }
        Map<String, List<Float>> byDocument = new HashMap<>();
        Map<String, Float> passages = new HashMap<>();
        for (Near near : nearest) {
            passages.put(near.statement(), near.similarity());
            Set<String> wholes = new LinkedHashSet<>(near.owners());
            wholes.add(HitType.CITY.key(cityOf(near.owners().get(0))));
            wholes.forEach(key ->
                    byDocument.computeIfAbsent(key, other -> new ArrayList<>()).add(near.similarity()));
        }
        Map<String, Float> documents = new HashMap<>();
        byDocument.forEach((key, similarities) -> documents.put(key, whole(similarities, ranking.best())));
        documents.values().removeIf(similarity -> similarity < top * ranking.relative());
        return new Nearness(false, documents, passages);
    }

    private static String cityOf(String owner) {
        String id = owner.substring(owner.indexOf(':') + 1);
        return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    }

    private static float whole(List<Float> similarities, float best) {
        List<Float> top = similarities.stream()
                .sorted(Comparator.reverseOrder())
                .limit(COUNTED)
                .toList();
        float sum = 0;
        for (float similarity : top) {
            sum += similarity;
        }
        return best * top.get(0) + (1 - best) * sum / top.size();
    }
}
