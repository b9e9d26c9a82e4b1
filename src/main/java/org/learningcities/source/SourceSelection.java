package org.learningcities.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.web.Filter;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;

/** The sources that an address asks for; what /sources shows, and every file of it holds. */
public record SourceSelection(List<Source> rows, Filter.View filtered) {

    public static SourceSelection of(List<Source> all, Parameters parameters, Words words) {
        Map<String, String> bibliographies = new LinkedHashMap<>();
        all.forEach(source -> bibliographies.put(
                source.bibliography().id(), source.bibliography().title(words)));
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
        Filter.Result<Source> filtered = Filter.apply(all, filters, parameters, SourceListPage.PATH);
        return new SourceSelection(filtered.rows(), filtered.view());
    }
}
