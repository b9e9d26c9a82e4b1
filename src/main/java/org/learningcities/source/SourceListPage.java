package org.learningcities.source;

import org.jspecify.annotations.Nullable;
import org.learningcities.web.Downloads;
import org.learningcities.web.Filter;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Slice;
import org.learningcities.web.Words;

/** The page /sources: what was read, for which city or framework, and of which kind. */
record SourceListPage(Head head, String count, Filter.View filtered, Slice<Row> slice, Downloads downloads) {

    /** A source as a line of the list. */
    record Row(
            String title,
            String publisher,
            String year,
            String kind,
            @Nullable String url,
            String remark,
            String cited) {}

    static final String PATH = "/sources";

    private static final int SIZE = 50;

    static SourceListPage of(SourceSelection selection, int all, Parameters parameters, Words words) {
        Slice<Row> slice =
                Slice.of(selection.rows(), SIZE, parameters, PATH, words).map(source -> row(source, words));
        Head head = Head.of(
                        words.get("source.list.title"),
                        words.get("source.list.description", all),
                        parameters.state().on(PATH),
                        new Link(words.get("shell.home"), "/"))
                .withFeed(parameters.state().on(PATH + ".atom"))
                .listedIf(parameters.state().isEmpty() && slice.page() == 1);
        return new SourceListPage(
                head,
                words.get("source.list.count", slice.total()),
                selection.filtered(),
                slice,
                Downloads.withFeed(PATH, parameters.state(), words));
    }

    private static Row row(Source source, Words words) {
        return new Row(
                source.title(),
                source.publisher(),
                References.year(source, words),
                words.get("source.kind." + source.kind().code()),
                source.url(),
                References.remark(source, words),
                source.bibliography().title(words));
    }
}
