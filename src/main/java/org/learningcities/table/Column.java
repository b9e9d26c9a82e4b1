package org.learningcities.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name, what stands in it, and how it is got from a row.
 *
 * @param required whether every row has it; a blank elsewhere says that no source tells
 * @param unit what its numbers count; none where it needs none, or where the row says it
 * @param refersTo the table whose key stands in it; none where it refers to none
 */
public record Column<T>(
        String name,
        Kind kind,
        boolean required,
        @Nullable String unit,
        @Nullable String refersTo,
        Function<? super T, ? extends @Nullable Object> of) {

    /** What can stand in a column. */
    public enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        YEAR,
        DATE,
        YES_NO,
        /** Several words without semicolons, which part them in CSV. */
        LIST
    }
}
