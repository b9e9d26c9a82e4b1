package org.learningcities.content;

import static org.learningcities.content.Nodes.eachText;
import static org.learningcities.content.Nodes.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks what no schema of one file can: that everything referred to exists, and that ids are unique. */
final class ReferenceCheck {

    private final Known known = new Known();
    private final Map<String, String> countries = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ReferenceCheck(List<ContentFile> files) {
        files.forEach(known::add);
        for (String name :
                List.of("regions.yaml", "questions.yaml", "statistics.yaml", "obstacles.yaml", "key-features.yaml")) {
            if (files.stream().noneMatch(file -> file.name().equals(name))) {
                problems.add(new Problem("db/content/" + name, 1, "the file is missing"));
            }
        }
        files.stream().filter(file -> !file.name().startsWith("languages/")).forEach(this::check);
    }

    List<Problem> problems() {
        return problems;
    }

    private void check(ContentFile file) {
        boolean city = file.name().startsWith("cities/");
        if (city) {
            String slug = text(file.root(), "slug");
            if (!file.stem().equals(slug)) {
                String what = "the slug is \"%s\" but the file \"%s\"; they must be equal";
                problem(file, "/slug", what.formatted(slug, file.stem()));
            }
            oneOf(file, "/region", "region", text(file.root(), "region"), known.regions);
            country(file);
            file.root()
                    .path("chapters")
                    .propertyNames()
                    .forEach(key -> oneOf(file, "/chapters/" + key, "question", key, known.questions));
        }
        walk(file, file.root(), "", city, new HashSet<>(), new HashSet<>());
    }

    private void country(ContentFile file) {
        JsonNode country = file.root().path("country");
        String before = countries.putIfAbsent(text(country, "iso2"), country.toString());
        if (before != null && !before.equals(country.toString())) {
            problem(file, "/country", "another file describes this country as " + before + "; both must be equal");
        }
    }

    private void walk(
            ContentFile file, JsonNode node, String pointer, boolean city, Set<String> ids, Set<String> keys) {
        for (var entry : node.properties()) {
            String here = pointer + "/" + entry.getKey();
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "id" -> {
                    unique(file, here, "id", value.asString(), ids);
                    if (node.has("text")) {
                        free(file, here, value.asString());
                    }
                }
                case "slug", "code", "key" -> {
                    if (!city) {
                        unique(file, here, entry.getKey(), value.asString(), keys);
                    }
                }
                case "source" -> eachText(value, here, (id, at) -> source(file, at, id));
                case "obstacle" ->
                    eachText(value, here, (key, at) -> oneOf(file, at, "obstacle", key, known.obstacles));
                case "features" ->
                    eachText(value, here, (code, at) -> {
                        if (city) oneOf(file, at, "focal point", code, known.focalPoints);
                    });
                case "measures" ->
                    eachText(value, here, (code, at) -> oneOf(file, at, "feature", code, known.features));
                case "focal_point" -> oneOf(file, here, "focal point", value.asString(), known.focalPoints);
                default -> {}
            }
            walk(file, value, here, city, ids, keys);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(file, node.get(i), pointer + "/" + i, city, ids, keys);
            }
        }
        if (city && pointer.matches("/initiatives/\\d+")) {
            unique(file, pointer + "/slug", "slug", text(node, "slug"), keys);
        }
        if (city && pointer.matches("/statistics/\\d+")) {
            unit(file, pointer, node);
        }
    }

    private void source(ContentFile file, String pointer, String id) {
        String owner = id.contains("/") ? id.substring(0, id.indexOf('/')) : file.stem();
        oneOf(file, pointer, "source", id.substring(id.indexOf('/') + 1), known.sources.getOrDefault(owner, Set.of()));
    }

    private void unit(ContentFile file, String pointer, JsonNode statistic) {
        String key = text(statistic, "key");
        String unit = known.units.get(key);
        if (unit == null) {
            problem(file, pointer + "/key", "unknown statistic \"" + key + "\"; add it to statistics.yaml");
        } else if (!unit.equals(text(statistic, "unit"))) {
            problem(file, pointer + "/unit", "\"" + key + "\" is counted in " + unit + " (statistics.yaml)");
        }
    }

    private void unique(ContentFile file, String pointer, String what, String value, Set<String> seen) {
        if (!seen.add(value)) {
            problem(file, pointer, "the " + what + " \"" + value + "\" stands twice in this file; each must be unique");
        }
    }

    /** An id that was withdrawn is never given again: links and citations of it are out in the world. */
    private void free(ContentFile file, String pointer, String id) {
        Integer line = known.retired.get(file.stem() + "/" + id);
        if (line != null) {
            problem(
                    file,
                    pointer,
                    "the id \"" + id + "\" was withdrawn (db/content/retired.yaml:" + line
                            + ") and is never given again; choose another");
        }
    }

    private void oneOf(ContentFile file, String pointer, String what, String value, Collection<String> allowed) {
        if (!allowed.contains(value)) {
            problem(file, pointer, "unknown " + what + " \"" + value + "\"; allowed: " + String.join(", ", allowed));
        }
    }

    private void problem(ContentFile file, String pointer, String what) {
        problems.add(file.problem(pointer, what));
    }
}
