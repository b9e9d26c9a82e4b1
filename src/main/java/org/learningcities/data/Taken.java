package org.learningcities.data;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.learningcities.citation.Work;
import org.learningcities.feed.FeedEntry;
import org.learningcities.table.TableRows;

/**
 * What a page gives to be taken along, whatever the format.
 *
 * @param name of the file, without the ending
 * @param page the address of the page, with what was read of its parameters
 * @param rows as CSV has them
 * @param parts as JSON has them, each under the name of its table
 * @param works what is cited by it; asked for where the format wants them
 * @param feed its name, where it can be followed
 * @param entries what a feed of it has; asked for where one is wanted
 * @param facts numbers that JSON has besides
 * @param notices what was dropped from the address
 */
record Taken(
        String name,
        String page,
        TableRows<?> rows,
        List<TableRows<?>> parts,
        Supplier<List<Work>> works,
        String feed,
        Supplier<List<FeedEntry>> entries,
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
                "",
                List::of,
                Map.of("total", rows.rows().size()),
                notices);
    }

    /** A page about one thing; in CSV it is one table, in JSON all of them. */
    static Taken story(
            String name, String page, TableRows<?> rows, List<TableRows<?>> parts, Supplier<List<Work>> works) {
        return new Taken(name, page, rows, parts, works, "", List::of, Map.of(), List.of());
    }

    /** The same as something that can be followed, under this name and with these entries. */
    Taken asFeed(String feed, Supplier<List<FeedEntry>> entries) {
        return new Taken(name, page, rows, parts, works, feed, entries, facts, notices);
    }
}
