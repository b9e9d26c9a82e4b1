package org.learningcities.content;

import static org.learningcities.content.Nodes.forEach;
import static org.learningcities.content.Nodes.integer;
import static org.learningcities.content.Nodes.path;
import static org.learningcities.content.Nodes.text;

import tools.jackson.databind.JsonNode;

/** Makes the rows that any file may have: its sources, and what names them. */
final class SourcedRows {

    private SourcedRows() {}

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
}
