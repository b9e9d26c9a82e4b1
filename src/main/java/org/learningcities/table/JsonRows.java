package org.learningcities.table;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rows as JSON: each has all columns; what no source tells is null. */
final class JsonRows {

    private JsonRows() {}

    static <T> ArrayNode of(TableRows<T> rows) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (T row : rows.rows()) {
            ObjectNode object = array.addObject();
            rows.table()
                    .columns()
                    .forEach(column -> put(object, column.name(), column.of().apply(row)));
        }
        return array;
    }

    private static void put(ObjectNode object, String name, @Nullable Object value) {
        if (value == null) {
            object.putNull(name);
        } else if (value instanceof Integer number) {
            object.put(name, number.intValue());
        } else if (value instanceof Number number) {
            object.put(name, new BigDecimal(number.toString()).stripTrailingZeros());
        } else if (value instanceof Boolean yes) {
            object.put(name, yes.booleanValue());
        } else if (value instanceof Collection<?> several) {
            ArrayNode array = object.putArray(name);
            several.forEach(one -> array.add(one.toString()));
        } else {
            object.put(name, value.toString());
        }
    }
}
