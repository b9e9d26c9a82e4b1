package org.learningcities.api;

import java.util.Arrays;
import java.util.List;
import org.learningcities.data.CityTables;
import org.learningcities.data.PracticeTables;
import org.learningcities.data.SourceTables;
import org.learningcities.data.StoryTables;
import org.learningcities.data.ViewTables;
import org.learningcities.table.Table;

/** What the API gives: a row of a table of the open data, or of a view, with its sources and with links. */
enum Resource {
    CITY("City", CityTables.CITIES, true, "chapters", "statements", "statistics", "initiatives", "evidence"),
    CHAPTER("Chapter", StoryTables.CHAPTERS, false),
    STATEMENT("Statement", StoryTables.STATEMENTS, true),
    STATISTIC("Statistic", CityTables.STATISTICS, true),
    INITIATIVE("Initiative", PracticeTables.INITIATIVES, true),
    INDICATOR("Indicator", PracticeTables.INDICATORS, true),
    EVIDENCE("Evidence", PracticeTables.EVIDENCE, true),
    SOURCE("Source", SourceTables.SOURCES, false),
    HIT("Hit", ViewTables.HITS, false),
    COMPARED("Compared", ViewTables.COMPARISON, true);

    static final String PATH = "/api/v1";

    private final String type;
    private final Table<?> table;
    private final boolean sourced;
    private final List<String> nested;

    Resource(String type, Table<?> table, boolean sourced, String... nested) {
        this.type = type;
        this.table = table;
        this.sourced = sourced;
        this.nested = List.of(nested);
    }

    /** The one whose rows the table holds. */
    static Resource of(Table<?> table) {
        return Arrays.stream(values())
                .filter(resource -> resource.table == table)
                .findFirst()
                .orElseThrow();
    }

    /** Its name in the description. */
    String type() {
        return type;
    }

    Table<?> table() {
        return table;
    }

    /** Whether a row carries its sources whole. */
    boolean isSourced() {
        return sourced;
    }

    /** Whether each row has an address of its own. */
    boolean isAddressed() {
        return this != HIT && this != COMPARED;
    }

    /** The lists that can be asked for those of one row alone. */
    List<String> nested() {
        return nested;
    }

    /** The path of the list. */
    String path() {
        return PATH + "/" + group();
    }

    /** The last part of that path. */
    String group() {
        return this == HIT ? "search" : this == COMPARED ? "compare" : table.name();
    }
}
