package org.learningcities.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** A passage near the query: its statement, the keys of the documents that it lifts, and the similarity. */
    record Near(String statement, List<String> documents, float similarity) {

        /** The documents that a passage lifts: those that it is one of, and the city of these. */
        static List<String> documents(List<String> owners) {
            return Stream.concat(owners.stream(), Stream.of(HitType.CITY.key(cityOf(owners.get(0)))))
                    .distinct()
                    .toList();
        }

        private static String cityOf(String owner) {
            String id = owner.substring(owner.indexOf(':') + 1);
            return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
        }
    }

    /** Rolls the passages up: to their chapters and initiatives, and to the cities of these. */
    static Nearness of(List<Near> nearest, float unknown, Ranking ranking) {
        float top = (float) nearest.stream().mapToDouble(Near::similarity).max().orElse(0);
        if (top < ranking.near() + unknown * ranking.unknown()) {
            return FAR;
        }
        Map<String, float[]> byDocument = new HashMap<>();
        Map<String, Float> passages = new HashMap<>();
        for (Near near : nearest) {
            passages.put(near.statement(), near.similarity());
            for (String key : near.documents()) {
                add(near.similarity(), byDocument.computeIfAbsent(key, other -> new float[COUNTED]));
            }
        }
        Map<String, Float> documents = new HashMap<>();
        byDocument.forEach((key, similarities) -> documents.put(key, whole(similarities, ranking.best())));
        documents.values().removeIf(similarity -> similarity < top * ranking.relative());
        return new Nearness(false, documents, passages);
    }

    /** Puts a similarity in its place among the best, which stand first; 0 where there are not so many. */
    private static void add(float similarity, float[] best) {
        float next = similarity;
        for (int i = 0; i < best.length; i++) {
            float more = Math.max(best[i], next);
            next = Math.min(best[i], next);
            best[i] = more;
        }
    }

    private static float whole(float[] top, float best) {
        float sum = 0;
        int counted = 0;
        for (; counted < top.length && top[counted] > 0; counted++) {
            sum += top[counted];
        }
        return best * top[0] + (1 - best) * sum / counted;
    }
}
