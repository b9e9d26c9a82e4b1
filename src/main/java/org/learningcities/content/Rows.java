package org.learningcities.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the tables are to hold: for each table all its rows. */
final class Rows {

    /** A row, column by column. */
    static final class Row {

        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        Row with(String column, @Nullable Object value) {
            values.put(column, value);
            return this;
        }

        @Nullable
        Object value(String column) {
            return values.get(column);
        }

        List<String> columns() {
            return List.copyOf(values.keySet());
        }
    }

    private final Map<String, List<Row>> byTable = new LinkedHashMap<>();

    /** Adds an empty row; all rows of a table are given the same columns. */
    Row add(String table) {
        Row row = new Row();
        byTable.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        return row;
    }

    List<Row> of(String table) {
        return byTable.getOrDefault(table, List.of());
    }
}
