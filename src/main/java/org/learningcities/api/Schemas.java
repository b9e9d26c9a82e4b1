package org.learningcities.api;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.learningcities.table.Column;
import org.learningcities.web.Words;

/** What the answers look like, made of the columns of the tables: what a row of a file says, an item says in the same words. */
final class Schemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final Words words;

    Schemas(Words words) {
        this.words = words;
    }

    /** All of them by name. */
    @SuppressWarnings("rawtypes")
    Map<String, Schema> all() {
        Map<String, Schema> all = new LinkedHashMap<>();
        for (Resource resource : Resource.values()) {
            all.put(resource.type(), row(resource));
            if (resource != Resource.COMPARED) {
                all.put(resource.type() + "List", list(resource));
            }
        }
        all.put("PageLinks", links(List.of("self", "first", "last"), List.of("prev", "next")));
        all.put("Comparison", comparison());
        all.put("Verdict", object(Map.of("row", text(), "label", text(), "text", text()), Set.of()));
        all.put("Entry", entry());
        all.put("Problem", problem());
        all.put("ProblemError", problemError());
        return all;
    }

    static Schema<?> to(String name) {
        return new JsonSchema().$ref(REFERENCE + name);
    }

    static Schema<?> listOf(Schema<?> item) {
        return type("array").items(item);
    }

    static Schema<?> type(String... types) {
        return new JsonSchema().types(new LinkedHashSet<>(List.of(types)));
    }

    private Schema<?> row(Resource resource) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        resource.table().columns().forEach(column -> properties.put(column.name(), column(resource, column)));
        if (resource.isSourced()) {
            properties.put("references", listOf(to(Resource.SOURCE.type())));
        }
        List<String> linked = new ArrayList<>(resource.nested());
        if (resource.isAddressed()) {
            linked.add("self");
        }
        properties.put("links", links(linked, List.of("page")));
        return object(properties, Set.of());
    }

    private Schema<?> column(Resource resource, Column<?> column) {
        String says = resource.isAddressed()
                ? words.get("data.column." + column.name())
                : words.get("api.column." + column.name());
        Schema<?> schema = switch (column.kind()) {
            case LIST -> listOf(text());
            case YES_NO -> type("boolean");
            case NUMBER -> type("number", column);
            case WHOLE, YEAR -> type("integer", column);
            case DATE -> type("string", column).format("date");
            case TEXT -> type("string", column);
        };
        return schema.description(says);
    }

    private static Schema<?> type(String type, Column<?> column) {
        return column.required() ? type(type) : type(type, "null");
    }

    private static Schema<?> list(Resource resource) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        List.of("total", "page", "pages").forEach(name -> properties.put(name, type("integer")));
        properties.put("links", to("PageLinks"));
        properties.put("items", listOf(to(resource.type())));
        return object(properties, Set.of());
    }

    private static Schema<?> comparison() {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        properties.put("total", type("integer"));
        properties.put("verdicts", listOf(to("Verdict")));
        properties.put("links", links(List.of("self", "page"), List.of()));
        properties.put("items", listOf(to(Resource.COMPARED.type())));
        return object(properties, Set.of());
    }

    private static Schema<?> entry() {
        Schema<?> links = type("object").additionalProperties(text());
        return object(Map.of("name", text(), "licence", text(), "links", links), Set.of());
    }

    private static Schema<?> problem() {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        List.of("type", "title", "detail").forEach(name -> properties.put(name, text()));
        properties.put("status", type("integer"));
        properties.put("errors", listOf(to("ProblemError")));
        return object(properties, Set.of());
    }

    private static Schema<?> problemError() {
        Schema<?> value = type("string", "null");
        return object(Map.of("parameter", text(), "value", value, "allowed", listOf(text())), Set.of());
    }

    private static Schema<?> links(List<String> always, List<String> attimes) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        Stream.of(always, attimes).flatMap(List::stream).forEach(name -> properties.put(name, text()));
        return object(properties, Set.copyOf(attimes));
    }

    private static Schema<?> text() {
        return type("string");
    }

    /** All properties but these are always there. */
    private static Schema<?> object(Map<String, Schema<?>> properties, Set<String> attimes) {
        Schema<?> object = type("object");
        properties.forEach(object::addProperty);
        object.required(properties.keySet().stream()
                .filter(name -> !attimes.contains(name))
                .sorted()
                .toList());
        return object;
    }
}
