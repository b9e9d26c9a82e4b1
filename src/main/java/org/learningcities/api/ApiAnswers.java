package org.learningcities.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.learningcities.data.SourceTables;
import org.learningcities.source.Source;
import org.learningcities.table.JsonText;
import org.learningcities.table.Table;
import org.learningcities.web.Parameters;
import org.learningcities.web.Problem;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes rows of tables as answers of the API: each with its sources and its links. */
@Component
class ApiAnswers {

    private final Addresses addresses;
    private final Words words;

    ApiAnswers(Addresses addresses, Words words) {
        this.addresses = addresses;
        this.words = words;
    }

    /** The asked page of all these rows; what they rest on is read only of those that are given. */
    <T> ResponseEntity<byte[]> list(
            Table<T> table, List<? extends T> all, Function<? super T, List<Source>> sources, Parameters parameters) {
        Asked asked = Asked.of(parameters, words);
        int pages = asked.pagesOf(all.size(), words);
        int from = (asked.page() - 1) * asked.size();
        List<? extends T> rows = all.subList(from, Math.min(from + asked.size(), all.size()));
        return list(
                rows(table, rows, sources),
                all.size(),
                asked.page(),
                pages,
                Resource.of(table).path(),
                asked.state());
    }

    /** These rows as a page of a list of so many. */
    ResponseEntity<byte[]> list(ArrayNode rows, int total, int page, int pages, String path, QueryString state) {
        Map<String, String> around = addresses.around(path, state, page, pages);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("total", total).put("page", page).put("pages", pages);
        ObjectNode links = json.putObject("links");
        around.forEach(links::put);
        json.set("items", rows);
        return answer(json, around);
    }

    /** One row, or that there is none. */
    <T> ResponseEntity<byte[]> one(
            Table<T> table, Optional<? extends T> found, Function<? super T, List<Source>> sources, Parameters none) {
        Asked.refuse(none.dropped(), words);
        T row = found.orElseThrow(() -> new ProblemException(Problem.of(HttpStatus.NOT_FOUND.value(), words)));
        return answer((ObjectNode) rows(table, List.of(row), sources).get(0), Map.of());
    }

    <T> ArrayNode rows(Table<T> table, List<? extends T> rows, Function<? super T, List<Source>> sources) {
        Resource resource = Resource.of(table);
        ArrayNode json = table.with(rows).json();
        for (int i = 0; i < rows.size(); i++) {
            ObjectNode row = (ObjectNode) json.get(i);
            if (resource.isSourced()) {
                row.set("references", rows(SourceTables.SOURCES, sources.apply(rows.get(i)), source -> List.of()));
            }
            addresses.addTo(row, resource);
        }
        return json;
    }

    ResponseEntity<byte[]> answer(ObjectNode json, Map<String, String> links) {
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, addresses.header(links))
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonText.of(json).getBytes(StandardCharsets.UTF_8));
    }
}
