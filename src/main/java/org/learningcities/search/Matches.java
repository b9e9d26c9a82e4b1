package org.learningcities.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.learningcities.search.Fusion.Scored;

/**
 * What a query matches in the whole index, whatever its filters, order and page.
 *
 * @param documents their numbers in the table, best by words first, and in the same order their scores
 * @param together what is added where all words stand together, of the documents of which that was asked
 */
record Matches(Wanted wanted, DocumentTable table, int[] documents, float[] scores, Map<String, Float> together) {

    /** @param any the documents that have at least one term, or all where a hit must have all */
    static Matches of(Wanted wanted, DocumentTable table, List<Scored> any) {
        Set<String> near =
                wanted.all() ? Set.of() : wanted.nearness().documents().keySet();
        List<Scored> hits = new ArrayList<>();
        Set<String> without = new HashSet<>(near);
        for (Scored scored : any) {
            without.remove(scored.key());
            if (wanted.all() || Fusion.covered(scored.score()) >= wanted.least() || near.contains(scored.key())) {
                hits.add(scored);
            }
        }
        without.forEach(key -> hits.add(new Scored(key, 0)));
        hits.removeIf(scored -> table.number(scored.key()) == null);
        hits.sort(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::key));
        float[] scores = new float[hits.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = hits.get(i).score();
        }
        return new Matches(
                wanted,
                table,
                hits.stream().mapToInt(scored -> table.number(scored.key())).toArray(),
                scores,
                new ConcurrentHashMap<>());
    }
}
