package org.learningcities.content;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns checked content files into the rows of the tables. */
final class ContentRows {

    private final Rows rows = new Rows();

    ContentRows(List<ContentFile> files) {
        for (ContentFile file : files) {
            switch (file.name()) {
                case "regions.yaml" -> regions(file.root());
                case "questions.yaml" -> questions(file.root());
                case "obstacles.yaml" -> obstacles(file.root());
                case "statistics.yaml" -> statisticKeys(file.root());
                case "key-features.yaml" -> new FrameworkRows(rows).add(file.root());
                case "publication.yaml" -> publications(file.root());
                case "retired.yaml" -> retired(file.root());
                case "synonyms.yaml" -> new SynonymRows(rows).add(file.root());
                default -> new CityRows(rows).add(file.root());
            }
        }
        int position = 0;
        for (Rows.Row bibliography : rows.of("bibliography")) {
            bibliography.with("position", position++);
        }
    }

    Rows rows() {
        return rows;
    }

    private void regions(JsonNode file) {
        bibliography(rows, "regions", "UNESCO regions", file);
        forEach(
                file.path("regions"),
                (region, position) -> rows.add("region")
                        .with("slug", text(region, "slug"))
                        .with("name", text(region, "name"))
                        .with("position", position)
                        .with("source_id", path("regions", text(region, "source"))));
    }

    private void questions(JsonNode file) {
        forEach(
                file.path("questions"),
                (question, position) -> rows.add("question")
                        .with("key", text(question, "key"))
                        .with("position", position)
                        .with("label", text(question, "label"))
                        .with("question", text(question, "question"))
                        .with("source_id", path("publication", text(question, "source"))));
    }

    private void obstacles(JsonNode file) {
        forEach(
                file.path("obstacles"),
                (obstacle, position) -> rows.add("obstacle")
                        .with("key", text(obstacle, "key"))
                        .with("position", position)
                        .with("label", text(obstacle, "label"))
                        .with("description", text(obstacle, "description")));
    }

    private void statisticKeys(JsonNode file) {
        forEach(file.path("statistics"), (key, position) -> {
            rows.add("statistic_key")
                    .with("key", text(key, "key"))
                    .with("label", text(key, "label"))
                    .with("unit", text(key, "unit"))
                    .with("scope", text(key, "scope"))
                    .with("headline", integer(key, "headline"))
                    .with("position", position);
            forEach(
                    key.path("measures"),
                    (code, i) -> rows.add("indicator_statistic_key")
                            .with("indicator_code", code.asString())
                            .with("statistic_key", text(key, "key")));
        });
    }

    private void publications(JsonNode file) {
        bibliography(rows, "publication", "The book and the network", file);
        forEach(file.path("publications"), (publication, position) -> {
            String id = text(publication, "id");
            rows.add("publication")
                    .with("id", id)
                    .with("kind", text(publication, "kind"))
                    .with("position", position)
                    .with("title", text(publication, "title"))
                    .with("subtitle", text(publication, "subtitle"))
                    .with("year", integer(publication, "year"))
                    .with("editors", text(publication, "editors"))
                    .with("publisher", text(publication, "publisher"))
                    .with("note", text(publication, "note"));
            sources(rows, "publication", id, "publication", publication);
            statements(rows, "publication", "publication_id", id, publication.path("statements"));
        });
    }

    private void retired(JsonNode file) {
        forEach(
                file.path("retired"),
                (statement, position) -> rows.add("retired_statement")
                        .with("id", text(statement, "id"))
                        .with("why", text(statement, "why")));
    }

    /** The sources of a file, under the file's own bibliography. */
    static void bibliography(Rows rows, String id, String title, JsonNode file) {
        rows.add("bibliography").with("id", id).with("title", title).with("position", 0);
        forEach(
                file.path("sources"),
                (source, position) -> rows.add("source")
                        .with("id", path(id, text(source, "id")))
                        .with("bibliography_id", id)
                        .with("key", text(source, "id"))
                        .with("position", position)
                        .with("title", text(source, "title"))
                        .with("publisher", text(source, "publisher"))
                        .with("year", integer(source, "year"))
                        .with("url", text(source, "url"))
                        .with("kind", text(source, "kind"))
                        .with("voice", text(source, "voice"))
                        .with("copy", source.path("copy").asBoolean(false))
                        .with("unlinked", text(source, "unlinked")));
    }

    /** The statements of one owner: the column that points to it, and its id. */
    static void statements(Rows rows, String bibliography, String ownerColumn, String owner, JsonNode statements) {
        int[] paragraph = {1};
        forEach(statements, (statement, position) -> {
            paragraph[0] = statement.path("paragraph").asInt(paragraph[0]);
            String id = path(bibliography, text(statement, "id"));
            rows.add("statement")
                    .with("id", id)
                    .with("key", text(statement, "id"))
                    .with("city_slug", ownerColumn.equals("city_slug") ? owner : null)
                    .with("chapter_id", ownerColumn.equals("chapter_id") ? owner : null)
                    .with("initiative_id", ownerColumn.equals("initiative_id") ? owner : null)
                    .with("publication_id", ownerColumn.equals("publication_id") ? owner : null)
                    .with("position", position)
                    .with("paragraph", paragraph[0])
                    .with("text", text(statement, "text"))
                    .with("result", statement.path("result").asBoolean(false));
            forEach(
                    statement.path("obstacle"),
                    (obstacle, i) -> rows.add("statement_obstacle")
                            .with("statement_id", id)
                            .with("obstacle_key", obstacle.asString()));
            sources(rows, "statement", id, bibliography, statement);
        });
    }

    /** The sources of a row, in the table "…_source" that joins them. */
    static void sources(Rows rows, String table, String id, String bibliography, JsonNode node) {
        forEach(
                node.path("source"),
                (key, position) -> rows.add(table + "_source")
                        .with(table + "_id", id)
                        .with("source_id", path(bibliography, key.asString()))
                        .with("position", position));
    }

    interface Each {
        void accept(JsonNode node, int position);
    }

    static void forEach(JsonNode array, Each each) {
        IntStream.range(0, array.size()).forEach(i -> each.accept(array.get(i), i));
    }

    static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    static @Nullable Integer integer(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isNumber() ? value.asInt() : null;
    }

    /** The id of something within a file: "cork" and "s4" make "cork/s4"; an id that is a path already stays. */
    static @Nullable String path(String file, @Nullable String id) {
        return id == null || id.contains("/") ? id : file + "/" + id;
    }
}
