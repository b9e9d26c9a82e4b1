package org.learningcities.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be cited. The id is a path, unique among all works: "sources/cork/s4"; authors are organisations; the
 * container is what the work appeared in. No text has a line break or a control character: no format could carry it.
 */
public record Work(
        String id,
        WorkType type,
        String title,
        @Nullable String container,
        List<String> authors,
        @Nullable String publisher,
        @Nullable Integer year,
        @Nullable String url,
        @Nullable String note) {

    public Work {
        title = oneLine(title);
        container = container == null ? null : oneLine(container);
        authors = authors.stream().map(Work::oneLine).toList();
        publisher = publisher == null ? null : oneLine(publisher);
        note = note == null ? null : oneLine(note);
    }

    /** The id as a key that every program takes: Latin letters, digits and hyphens. */
    public String key() {
        return "learning-cities-" + id.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+", " ").strip();
    }
}
