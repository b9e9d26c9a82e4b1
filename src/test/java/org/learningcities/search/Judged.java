package org.learningcities.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * A query with what a good search finds for it.
 *
 * @param filters what is chosen besides
 * @param grades for initiatives and for cities, by id: 3 exactly what is asked, 2 clearly relevant, 1 partly
 */
record Judged(
        String id,
        String query,
        String kind,
        Map<FilterField, List<String>> filters,
        Map<HitType, Map<String, Integer>> grades) {

    static final String NO_ANSWER = "no-answer";

    /** The queries of a file of the test resources. */
    @SuppressWarnings("unchecked")
    static List<Judged> in(String file) {
        try (InputStream in = Judged.class.getResourceAsStream("/search/" + file)) {
            Map<String, Object> root = new Yaml().load(in);
            List<Judged> queries = new ArrayList<>();
            for (Map<String, Object> row : (List<Map<String, Object>>) root.get("queries")) {
                Map<FilterField, List<String>> filters = new EnumMap<>(FilterField.class);
                ((Map<String, Object>) row.getOrDefault("filters", Map.of()))
                        .forEach((name, value) -> filters.put(
                                org.learningcities.shared.Coded.of(FilterField.class, name),
                                List.of(value.toString())));
                queries.add(new Judged(
                        (String) row.get("id"),
                        (String) row.get("query"),
                        (String) row.get("kind"),
                        filters,
                        Map.of(
                                HitType.INITIATIVE, (Map<String, Integer>) row.get("practices"),
                                HitType.CITY, (Map<String, Integer>) row.get("cities"))));
            }
            return queries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether hits of this type are judged: not where none is relevant, unless that is the point. */
    boolean judges(HitType type) {
        return kind.equals(NO_ANSWER) || !grades.get(type).isEmpty();
    }

    /** What a search for it asks. */
    SearchQuery of(HitType type, int page) {
        Map<FilterField, List<String>> all =
                new EnumMap<>(filters.isEmpty() ? new EnumMap<>(FilterField.class) : filters);
        all.put(FilterField.TYPE, List.of(type.code()));
        return new SearchQuery(query, all, SearchQuery.Sort.RELEVANCE, page);
    }

    /** The ids of the hits, in order. */
    static List<String> ids(Found found) {
        return found.hits().stream()
                .map(hit -> hit.key().substring(hit.key().indexOf(':') + 1))
                .toList();
    }

    /** Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) with gains of 2^grade - 1, from 0 to 1. */
    double ndcg(HitType type, List<String> ranked, int at) {
        Map<String, Integer> relevant = grades.get(type);
        if (relevant.isEmpty()) {
            return ranked.isEmpty() ? 1 : 0;
        }
        List<Integer> ideal = relevant.values().stream().sorted((a, b) -> b - a).toList();
        return gain(ranked.stream().map(id -> relevant.getOrDefault(id, 0)).toList(), at) / gain(ideal, at);
    }

    /** The share of the relevant ones among the first so many. */
    double recall(HitType type, List<String> ranked, int at) {
        Map<String, Integer> relevant = grades.get(type);
        if (relevant.isEmpty()) {
            return ranked.isEmpty() ? 1 : 0;
        }
        long found = ranked.stream().limit(at).filter(relevant::containsKey).count();
        return (double) found / Math.min(at, relevant.size());
    }

    private static double gain(List<Integer> grades, int at) {
        double gain = 0;
        for (int i = 0; i < Math.min(at, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
