package org.learningcities.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Filter;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Slice;
import org.learningcities.web.Words;

/** The page /sources: what was read, for which city or framework, and of which kind. */
record SourceListPage(Head head, String count, Filter.View filtered, Slice<Row> slice) {

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

    static SourceListPage of(List<Source> all, Parameters parameters, Words words) {
        Map<String, String> bibliographies = new LinkedHashMap<>();
        all.forEach(source -> bibliographies.put(
                source.bibliography().id(), source.bibliography().title()));
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(SourceKind.values())
                .forEach(kind -> kinds.put(kind.code(), words.get("source.kind." + kind.code())));
        List<Filter<Source>> filters = List.of(
                new Filter<>(
                        "kind",
                        words.get("source.filter.kind"),
                        kinds,
                        source -> List.of(source.kind().code())),
                new Filter<>(
                        "cited",
                        words.get("source.filter.cited"),
                        bibliographies,
                        source -> List.of(source.bibliography().id())));
        Filter.Result<Source> filtered = Filter.apply(all, filters, parameters, PATH);
        Slice<Row> slice =
                Slice.of(filtered.rows(), SIZE, parameters, PATH, words).map(source -> row(source, words));
        Head head = Head.of(
                        words.get("source.list.title"),
                        words.get("source.list.description", all.size()),
                        parameters.state().on(PATH),
                        new Link(words.get("shell.home"), "/"))
                .listedIf(parameters.state().isEmpty() && slice.page() == 1);
        return new SourceListPage(head, words.get("source.list.count", slice.total()), filtered.view(), slice);
    }

    private static Row row(Source source, Words words) {
        return new Row(
                source.title(),
                source.publisher(),
                References.year(source, words),
                words.get("source.kind." + source.kind().code()),
                source.url(),
                References.remark(source, words),
                source.bibliography().title());
    }
}
