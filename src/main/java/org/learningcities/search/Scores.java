package org.learningcities.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the search scores on judged queries, as the tests last recorded it.
 *
 * @param open of the open set: its queries are shown
 * @param own of a second set, which holds other queries
 * @param languages of a third set, asked in other languages
 * @param kinds of the open set, by kind of query
 * @param queries those of the open set, each with its scores
 */
record Scores(Mean open, Mean own, Mean languages, List<Mean> kinds, List<Query> queries) {

    /** Where the scores stand among the resources. */
    static final String RESOURCE = "/search/scores.json";

    /**
     * The means over all queries of a set or kind, each judged for initiatives and for cities.
     *
     * @param at10 nDCG of the first ten hits
     * @param at5 nDCG of the first five
     * @param recall the share of the relevant ones among the first twenty
     */
    record Mean(String of, int queries, double at10, double at5, double recall) {}

    /** A query with its nDCG of the first ten initiatives and cities; none where nothing of that type is judged. */
    record Query(
            String query,
            String kind,
            Map<String, String> filters,
            @Nullable Double initiatives,
            @Nullable Double cities) {}

    static Scores recorded() {
        try (InputStream in = Scores.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.shared().readValue(in, Scores.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
