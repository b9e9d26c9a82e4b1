package org.learningcities.table;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as people can read it, too; a "less than" is escaped, so that nothing in it can be taken for an element of a page. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonText() {}

    public static String of(JsonNode node) {
        // It stands in strings alone.
        return JSON.writeValueAsString(node).replace("<", "\\u003c") + "\n";
    }
}
