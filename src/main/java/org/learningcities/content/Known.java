package org.learningcities.content;

import static org.learningcities.content.Nodes.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What content files may refer to, as all of them together say. */
final class Known {

    final Map<String, Set<String>> sources = new HashMap<>();
    final Set<String> regions = new LinkedHashSet<>();
    final Set<String> questions = new LinkedHashSet<>();
    final Set<String> obstacles = new LinkedHashSet<>();
    final Set<String> focalPoints = new LinkedHashSet<>();
    final Set<String> areas = new LinkedHashSet<>();
    final Set<String> features = new LinkedHashSet<>();
    final Map<String, String> units = new TreeMap<>();
    /** The ids of the statements that open the profile of each city. */
    final Map<String, Set<String>> leads = new TreeMap<>();

    final Map<String, Integer> retired = new HashMap<>();

    void add(ContentFile file) {
        JsonNode root = file.root();
        if (file.name().startsWith("languages/")) {
            return;
        }
        if (file.name().startsWith("cities/")) {
            Set<String> lead = leads.computeIfAbsent(file.stem(), city -> new LinkedHashSet<>());
            root.path("lead").forEach(statement -> lead.add(text(statement, "id")));
        }
        Set<String> own = sources.computeIfAbsent(file.stem(), key -> new LinkedHashSet<>());
        root.path("sources").forEach(source -> own.add(text(source, "id")));
        root.path("regions").forEach(region -> regions.add(text(region, "slug")));
        root.path("questions").forEach(question -> questions.add(text(question, "key")));
        root.path("obstacles").forEach(obstacle -> obstacles.add(text(obstacle, "key")));
        if (file.name().equals("statistics.yaml")) {
            root.path("statistics").forEach(key -> units.put(text(key, "key"), text(key, "unit")));
        }
        Nodes.forEach(
                root.path("retired"),
                (statement, i) -> retired.put(
                        text(statement, "id"),
                        file.problem("/retired/" + i + "/id", "").line()));
        root.path("areas").forEach(area -> {
            areas.add(text(area, "code"));
            area.path("focal_points").forEach(point -> {
                focalPoints.add(text(point, "code"));
                point.path("features").forEach(feature -> features.add(text(feature, "code")));
            });
        });
    }
}
