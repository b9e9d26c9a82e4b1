package org.learningcities.table;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** A table with rows, to be written down. */
public record TableRows<T>(Table<T> table, List<T> rows) {

    /** As CSV: UTF-8, a row of names first. */
    public void writeCsv(OutputStream out) {
        CsvRows.write(this, out);
    }

    /** As JSON: an object for each row. */
    public ArrayNode json() {
        return JsonRows.of(this);
    }
}
