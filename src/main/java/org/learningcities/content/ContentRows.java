package org.learningcities.content;

import static org.learningcities.content.Nodes.forEach;
import static org.learningcities.content.Nodes.integer;
import static org.learningcities.content.Nodes.path;
import static org.learningcities.content.Nodes.text;

import java.time.LocalDate;
import java.util.List;
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
                case ContentFolder.RELEASES -> releases(file.root());
                case "retired.yaml" -> retired(file.root());
                case "synonyms.yaml" -> new SynonymRows(rows).add(file.root());
                default -> {
                    if (file.name().startsWith("languages/")) {
                        LanguageRows.add(rows, file.root());
                    } else {
                        new CityRows(rows).add(file.root());
                    }
                }
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
        SourcedRows.bibliography(rows, "regions", "UNESCO regions", file);
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
        SourcedRows.bibliography(rows, "publication", "The book and the network", file);
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
            SourcedRows.sources(rows, "publication", id, "publication", publication);
            SourcedRows.statements(rows, "publication", "publication_id", id, publication.path("statements"));
        });
    }

    private void releases(JsonNode file) {
        forEach(
                file.path("releases"),
                (release, position) -> rows.add("release")
                        .with("version", text(release, "version"))
                        .with("day", LocalDate.parse(release.path("day").asString()))
                        .with("says", text(release, "says"))
                        .with("position", position));
    }

    private void retired(JsonNode file) {
        forEach(
                file.path("retired"),
                (statement, position) -> rows.add("retired_statement")
                        .with("id", text(statement, "id"))
                        .with("why", text(statement, "why")));
    }
}
