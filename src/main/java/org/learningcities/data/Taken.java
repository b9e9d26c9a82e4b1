package org.learningcities.data;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.learningcities.citation.Work;
import org.learningcities.table.TableRows;

/**
 * What a page gives to be taken along, whatever the format.
 *
 * @param name of the file, without the ending
 * @param page the address of the page, with what was read of its parameters
 * @param rows as CSV has them
 * @param parts as JSON has them, each under the name of its table
 * @param works what is cited by it; asked for where the format wants them
 * @param facts numbers that JSON has besides
 * @param notices what was dropped from the address
 */
record Taken(
        String name,
        String page,
        TableRows<?> rows,
        List<TableRows<?>> parts,
        Supplier<List<Work>> works,
        Map<String, Integer> facts,
        List<String> notices) {

    /** A list of rows of one table. */
    static Taken list(String name, String page, TableRows<?> rows, Supplier<List<Work>> works, List<String> notices) {
        return new Taken(
                name,
                page,
                rows,
                List.of(rows),
                works,
                Map.of("total", rows.rows().size()),
                notices);
    }

    /** A page about one thing; in CSV it is one table, in JSON all of them. */
    static Taken story(
            String name, String page, TableRows<?> rows, List<TableRows<?>> parts, Supplier<List<Work>> works) {
        return new Taken(name, page, rows, parts, works, Map.of(), List.of());
    }
}
