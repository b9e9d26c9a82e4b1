package org.learningcities.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document of the index.
 *
 * @param key type and id
 * @param names its names, the one it is shown by first
 * @param tagline one line that says what it is
 * @param passages its texts
 * @param tags what it is about in single words: for whom, where
 * @param where the place that it stands in, as it is shown: "Cork, Ireland"
 * @param places names of that place in any script
 * @param values what it is filtered by
 * @param newest the newest year of its sources
 */
record SearchDocument(
        String key,
        String href,
        List<String> names,
        @Nullable String tagline,
        List<Passage> passages,
        List<String> tags,
        @Nullable String where,
        List<String> places,
        Map<FilterField, List<String>> values,
        @Nullable Integer newest) {

    /** What it is found by and does not show. */
    List<String> besides() {
        return Stream.of(names.subList(1, names.size()), places, tags)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** A text with the address at which it stands. */
    record Passage(String text, String href) {}
}
