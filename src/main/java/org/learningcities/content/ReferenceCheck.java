package org.learningcities.content;

import static org.learningcities.content.ContentRows.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Checks what no schema of one file can: that everything referred to exists, and that ids are unique. */
final class ReferenceCheck {

    private final Map<String, Set<String>> sources = new HashMap<>();
    private final Set<String> regions = new LinkedHashSet<>();
    private final Set<String> questions = new LinkedHashSet<>();
    private final Set<String> obstacles = new LinkedHashSet<>();
    private final Set<String> focalPoints = new LinkedHashSet<>();
    private final Set<String> features = new LinkedHashSet<>();
    private final Map<String, String> units = new TreeMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, Integer> retired = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ReferenceCheck(List<ContentFile> files) {
        files.forEach(this::collect);
        for (String name :
                List.of("regions.yaml", "questions.yaml", "statistics.yaml", "obstacles.yaml", "key-features.yaml")) {
            if (files.stream().noneMatch(file -> file.name().equals(name))) {
                problems.add(new Problem("db/content/" + name, 1, "the file is missing"));
            }
        }
        files.forEach(this::check);
    }

    List<Problem> problems() {
        return problems;
    }

    private void collect(ContentFile file) {
        JsonNode root = file.root();
        Set<String> own = sources.computeIfAbsent(file.stem(), key -> new LinkedHashSet<>());
        root.path("sources").forEach(source -> own.add(text(source, "id")));
        root.path("regions").forEach(region -> regions.add(text(region, "slug")));
        root.path("questions").forEach(question -> questions.add(text(question, "key")));
        root.path("obstacles").forEach(obstacle -> obstacles.add(text(obstacle, "key")));
        if (file.name().equals("statistics.yaml")) {
            root.path("statistics").forEach(key -> units.put(text(key, "key"), text(key, "unit")));
        }
        ContentRows.forEach(
                root.path("retired"),
                (statement, i) -> retired.put(
                        text(statement, "id"),
                        file.problem("/retired/" + i + "/id", "").line()));
        root.path("areas")
                .forEach(area -> area.path("focal_points").forEach(point -> {
                    focalPoints.add(text(point, "code"));
                    point.path("features").forEach(feature -> features.add(text(feature, "code")));
                }));
    }

    private void check(ContentFile file) {
        boolean city = file.name().startsWith("cities/");
        if (city) {
            if (!file.stem().equals(text(file.root(), "slug"))) {
                problem(
                        file,
                        "/slug",
                        "the slug is \"" + text(file.root(), "slug") + "\" but the file \"" + file.stem()
                                + "\"; they must be equal");
            }
            known(file, "/region", "region", text(file.root(), "region"), regions);
            country(file);
            file.root()
                    .path("chapters")
                    .propertyNames()
                    .forEach(key -> known(file, "/chapters/" + key, "question", key, questions));
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
                case "source" -> each(value, here, (id, at) -> source(file, at, id));
                case "obstacle" -> each(value, here, (key, at) -> known(file, at, "obstacle", key, obstacles));
                case "features" ->
                    each(value, here, (code, at) -> {
                        if (city) known(file, at, "focal point", code, focalPoints);
                    });
                case "measures" -> each(value, here, (code, at) -> known(file, at, "feature", code, features));
                case "focal_point" -> known(file, here, "focal point", value.asString(), focalPoints);
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

    private interface Visit {
        void to(String value, String pointer);
    }

    private static void each(JsonNode value, String pointer, Visit visit) {
        if (value.isString()) {
            visit.to(value.asString(), pointer);
        }
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i).isString()) {
                visit.to(value.get(i).asString(), pointer + "/" + i);
            }
        }
    }

    private void source(ContentFile file, String pointer, String id) {
        String owner = id.contains("/") ? id.substring(0, id.indexOf('/')) : file.stem();
        known(file, pointer, "source", id.substring(id.indexOf('/') + 1), sources.getOrDefault(owner, Set.of()));
    }

    private void unit(ContentFile file, String pointer, JsonNode statistic) {
        String key = text(statistic, "key");
        String unit = units.get(key);
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
        Integer line = retired.get(file.stem() + "/" + id);
        if (line != null) {
            problem(
                    file,
                    pointer,
                    "the id \"" + id + "\" was withdrawn (db/content/retired.yaml:" + line
                            + ") and is never given again; choose another");
        }
    }

    private void known(ContentFile file, String pointer, String what, String value, Collection<String> allowed) {
        if (!allowed.contains(value)) {
            problem(file, pointer, "unknown " + what + " \"" + value + "\"; allowed: " + String.join(", ", allowed));
        }
    }

    private void problem(ContentFile file, String pointer, String what) {
        problems.add(file.problem(pointer, what));
    }
}
