package org.learningcities.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Works as CSL-JSON, the format of Zotero, pandoc and the CSL processors. A work without a year has no date. */
final class CslJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslJson() {}

    static String write(List<Work> works) {
        ArrayNode items = JSON.createArrayNode();
        works.forEach(work -> add(items.addObject(), work));
        return JSON.writeValueAsString(items) + "\n";
    }

    private static void add(ObjectNode item, Work work) {
        item.put("id", work.key()).put("type", work.type().csl().toString()).put("title", work.title());
        if (!work.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            work.authors().forEach(author -> authors.addObject().put("literal", author));
        }
        put(item, "container-title", work.container());
        put(item, "publisher", work.publisher());
        if (work.year() != null) {
            item.putObject("issued").putArray("date-parts").addArray().add(work.year());
        }
        put(item, "URL", work.url());
        put(item, "note", work.note());
    }

    private static void put(ObjectNode item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, value);
        }
    }
}
