package org.learningcities.content;

import static org.learningcities.content.Nodes.forEach;
import static org.learningcities.content.Nodes.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the file of synonyms into rows: a row for each word that is typed and each that it also finds. */
final class SynonymRows {

    private final Rows rows;
    private final Set<List<String>> written = new HashSet<>();

    SynonymRows(Rows rows) {
        this.rows = rows;
    }

    void add(JsonNode file) {
        forEach(
                file.path("groups"),
                (group, i) -> forEach(group.path("words"), (typed, j) -> finds(typed.asString(), group.path("words"))));
        forEach(file.path("oneway"), (entry, i) -> finds(text(entry, "from"), entry.path("to")));
    }

    private void finds(@Nullable String typed, JsonNode others) {
        forEach(others, (other, position) -> {
            String means = other.asString();
            if (typed != null && !means.equals(typed) && written.add(List.of(typed, means))) {
                rows.add("synonym").with("typed", typed).with("means", means).with("position", position);
            }
        });
    }
}
