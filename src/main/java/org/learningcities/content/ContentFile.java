package org.learningcities.content;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A content file that was read: its name below the content folder, what it says, and the line of each value by its JSON
 * pointer.
 */
record ContentFile(String name, JsonNode root, Map<String, Integer> lines) {

    /** The file's name without folder and ending: "cork" of "cities/cork.yaml". */
    String stem() {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }

    /** A problem at the value with this JSON pointer, or at the nearest value around it. */
    Problem problem(String pointer, String what) {
        String nearest = pointer;
        while (!lines.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return new Problem("db/content/" + name, lines.getOrDefault(nearest, 1), what);
    }
}
