package org.learningcities.growth;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables that the made cities stand in and the columns that are written; each after those that it refers to. */
enum Table {
    COUNTRY("iso2, iso3, name"),
    BIBLIOGRAPHY("id, title, position"),
    SOURCE("id, bibliography_id, key, position, title, publisher, year, url, kind, voice, copy, unlinked"),
    CITY("slug, name, official_name, local_name, country_iso2, region_slug, latitude, longitude,"
            + " coordinates_source_id, tagline"),
    STATISTIC("id, city_slug, statistic_key, unit, position, value, low, high, year"),
    STATISTIC_SOURCE("statistic_id, source_id, position"),
    INITIATIVE("id, city_slug, slug, position, name, since"),
    INITIATIVE_AUDIENCE("initiative_id, audience"),
    INITIATIVE_SETTING("initiative_id, setting"),
    INITIATIVE_FOCAL_POINT("initiative_id, focal_point_code"),
    INITIATIVE_SOURCE("initiative_id, source_id, position"),
    CHAPTER("id, city_slug, question_key"),
    STATEMENT("id, key, city_slug, chapter_id, initiative_id, position, paragraph, text, result"),
    STATEMENT_OBSTACLE("statement_id, obstacle_key"),
    STATEMENT_SOURCE("statement_id, source_id, position"),
    EVIDENCE("id, city_slug, focal_point_code, position, note"),
    EVIDENCE_SOURCE("evidence_id, source_id, position");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    /** Rows on their way into the tables, by PostgreSQL's COPY. */
    static final class Rows {

        private final Map<Table, StringBuilder> waiting = new EnumMap<>(Table.class);

        /** Adds a row; the values stand in the order of the table's columns. */
        void add(Table table, @Nullable Object... values) {
            StringBuilder rows = waiting.computeIfAbsent(table, key -> new StringBuilder());
            for (int i = 0; i < values.length; i++) {
                rows.append(i == 0 ? "" : "\t").append(escaped(values[i]));
            }
            rows.append('\n');
        }

        private static String escaped(@Nullable Object value) {
            return value == null
                    ? "\\N"
                    : value.toString()
                            .replace("\\", "\\\\")
                            .replace("\t", "\\t")
                            .replace("\n", "\\n");
        }

        /** Writes what was added, within the connection's transaction. */
        void flush(Connection connection) throws SQLException {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<Table, StringBuilder> rows : waiting.entrySet()) {
                Table table = rows.getKey();
                try {
                    copy.copyIn(
                            "copy %s (%s) from stdin".formatted(table.name().toLowerCase(), table.columns),
                            new StringReader(rows.getValue().toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            waiting.clear();
        }
    }
}
