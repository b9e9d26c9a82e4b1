package org.learningcities.content;

import static org.learningcities.content.Nodes.forEach;
import static org.learningcities.content.Nodes.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the file of a language into rows: what things are called in it, and what is typed in it. */
final class LanguageRows {

    private final Rows rows;
    private final @Nullable String language;

    LanguageRows(Rows rows, JsonNode file) {
        this.rows = rows;
        this.language = text(file, "language");
    }

    static void add(Rows rows, JsonNode file) {
        LanguageRows language = new LanguageRows(rows, file);
        language.each(file, "regions", "region");
        language.each(file, "areas", "area");
        language.each(file, "focal_points", "focal-point");
        language.each(file, "questions", "question");
        language.each(file, "obstacles", "obstacle");
        language.each(file, "statistics", "statistic");
        language.each(file, "cities", "city");
        language.terms(file.path("terms"));
    }

    /** The keys are those of {@code shared/Labels}: "region/africa", "question/funding/question", "statement/cork/lead". */
    private void each(JsonNode file, String section, String kind) {
        for (var entry : file.path(section).properties()) {
            String key = kind + "/" + entry.getKey();
            JsonNode value = entry.getValue();
            if (value.isString()) {
                translation(key, value.asString());
            }
            for (var part : value.properties()) {
                if (part.getKey().equals("lead")) {
                    part.getValue()
                            .properties()
                            .forEach(lead -> translation(
                                    "statement/" + entry.getKey() + "/" + lead.getKey(),
                                    lead.getValue().asString()));
                } else {
                    boolean itself =
                            part.getKey().equals("label") || part.getKey().equals("name");
                    translation(
                            itself ? key : key + "/" + part.getKey(),
                            part.getValue().asString());
                }
            }
        }
    }

    private void translation(String key, String text) {
        rows.add("translation").with("language", language).with("key", key).with("text", text);
    }

    private void terms(JsonNode terms) {
        Set<List<String>> written = new HashSet<>();
        forEach(
                terms,
                (term, i) -> forEach(
                        term.path("words"),
                        (typed, j) -> forEach(term.path("english"), (means, position) -> {
                            if (written.add(List.of(typed.asString(), means.asString()))) {
                                rows.add("foreign_word")
                                        .with("language", language)
                                        .with("typed", typed.asString())
                                        .with("means", means.asString())
                                        .with("position", written.size());
                            }
                        })));
    }
}
