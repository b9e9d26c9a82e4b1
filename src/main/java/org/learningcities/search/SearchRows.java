package org.learningcities.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hits of one page of results, as rows of text, with how many there are in all. */
public record SearchRows(List<Row> rows, int total, int page, int pages, List<String> notices) {

    /** A hit: its best passage with the address of that very statement, and why it matched where the words do not show it. */
    public record Row(
            String kind,
            String title,
            String href,
            @Nullable String place,
            @Nullable String region,
            String passage,
            String passageHref,
            List<String> why) {}

    static SearchRows of(SearchPage page) {
        return new SearchRows(
                page.slice().rows().stream().map(SearchRows::row).toList(),
                page.slice().total(),
                page.slice().page(),
                page.slice().pages(),
                page.slice().notices());
    }

    private static Row row(HitView hit) {
        return new Row(
                hit.kind(),
                text(hit.title()),
                hit.href(),
                hit.place(),
                hit.regionSlug(),
                text(hit.passage()),
                hit.passageHref(),
                hit.why());
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
