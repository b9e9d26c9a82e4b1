package org.learningcities.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one order of the ranks by words and by meaning. */
final class Fusion {

    /** A document and its score by words. */
    record Scored(String key, float score) {}

    private Fusion() {}

    /** How many terms a document has, by its score. */
    static int covered(float score) {
        return (int) (score % Clauses.OUTRIGHT / Clauses.COVERED);
    }

    /**
     * The keys of the documents, best first: the share of the best score by words, compressed, plus the weighted share of
     * the best similarity; what is named or placed outright comes before.
     *
     * @param byWords the documents with the best scores by words, as {@link Clauses#scored} makes them
     * @param terms how many were looked for
     */
    static List<String> order(List<Scored> byWords, int terms, Nearness nearness, Ranking ranking) {
        float best = (float) byWords.stream()
                .mapToDouble(scored -> scored.score() % Clauses.COVERED)
                .max()
                .orElse(0);
        float nearest =
                nearness.documents().values().stream().max(Float::compare).orElse(1f);
        Map<String, Double> fused = new HashMap<>();
        for (Scored scored : byWords) {
            double words = best == 0 ? 0 : Math.pow(scored.score() % Clauses.COVERED / best, ranking.compressed());
            double covered = Math.min(1, (double) covered(scored.score()) / terms);
            double outright = Math.floor(scored.score() / Clauses.OUTRIGHT) * ranking.outright();
            double meaning = nearness.documents().getOrDefault(scored.key(), 0f) / nearest;
            fused.put(
                    scored.key(),
                    words * Math.pow(covered, ranking.covered()) + outright + ranking.meaning() * meaning);
        }
        return fused.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
