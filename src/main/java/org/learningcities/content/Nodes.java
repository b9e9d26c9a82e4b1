package org.learningcities.content;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the nodes of content files. */
final class Nodes {

    private Nodes() {}

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

    interface Visit {
        void to(String value, String pointer);
    }

    /** A text, or each text of a list, with the pointer to it. */
    static void eachText(JsonNode value, String pointer, Visit visit) {
        if (value.isString()) {
            visit.to(value.asString(), pointer);
        }
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i).isString()) {
                visit.to(value.get(i).asString(), pointer + "/" + i);
            }
        }
    }
}
