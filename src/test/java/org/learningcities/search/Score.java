package org.learningcities.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * What a query scores, for one type of hits.
 *
 * @param at10 nDCG of the first ten
 * @param at5 nDCG of the first five
 * @param recall share of the relevant ones among the first twenty
 */
record Score(Judged query, HitType type, double at10, double at5, double recall) {

    static final List<HitType> JUDGED = List.of(HitType.INITIATIVE, HitType.CITY);

    /** The scores of all pairs of query and type; what ranks gives the ids of the first twenty hits, best first. */
    static List<Score> of(List<Judged> queries, BiFunction<Judged, HitType, List<String>> ranks) {
        List<Score> scores = new ArrayList<>();
        for (Judged query : queries) {
            for (HitType type : JUDGED) {
                if (query.judges(type)) {
                    List<String> found = ranks.apply(query, type);
                    scores.add(new Score(
                            query,
                            type,
                            query.ndcg(type, found, 10),
                            query.ndcg(type, found, 5),
                            query.recall(type, found, 20)));
                }
            }
        }
        return scores;
    }

    /** The overall score: the mean nDCG of the first ten. */
    static double mean(List<Score> scores) {
        return mean(scores, Score::at10);
    }

    static double mean(List<Score> scores, ToDoubleFunction<Score> of) {
        return scores.stream().mapToDouble(of).average().orElseThrow();
    }

    /** By kind of query, in the order in which the kinds first occur. */
    static Map<String, List<Score>> byKind(List<Score> scores) {
        Map<String, List<Score>> kinds = new LinkedHashMap<>();
        scores.forEach(score -> kinds.computeIfAbsent(score.query().kind(), kind -> new ArrayList<>())
                .add(score));
        return kinds;
    }
}
