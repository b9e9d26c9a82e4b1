package org.learningcities.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param terms what was looked for
 * @param nearness what lies near it in meaning
 * @param hits those of one page
 * @param total how many there are in all
 * @param counts for each filter, how many hits each of its values would give
 */
record Found(
        List<Term> terms, Nearness nearness, List<Hit> hits, int total, Map<FilterField, Map<String, Long>> counts) {

    static final Found NOTHING = new Found(List.of(), Nearness.NONE, List.of(), 0, Map.of());

    /**
     * A hit: what the index holds of the document.
     *
     * @param besides what it is found by and does not show
     */
    record Hit(
            String key,
            HitType type,
            String title,
            String href,
            @Nullable String where,
            @Nullable String region,
            @Nullable String country,
            @Nullable String city,
            @Nullable String tagline,
            List<Passage> passages,
            List<String> besides) {}

    /**
     * A text of a hit.
     *
     * @param statement the id of the statement that it is; empty where it is none
     */
    record Passage(String text, String href, String statement) {

        private static final String ANCHOR = "#s-";

        /** A text of a document of this city, by its address. */
        static Passage of(@Nullable String city, String text, String href) {
            int anchor = href.indexOf(ANCHOR);
            return new Passage(text, href, anchor < 0 ? "" : city + "/" + href.substring(anchor + ANCHOR.length()));
        }
    }
}
