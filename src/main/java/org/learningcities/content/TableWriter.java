package org.learningcities.content;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes the tables hold exactly the given rows, by natural key: what is new is inserted, what differs updated, what is
 * gone deleted, and what is equal left untouched.
 */
final class TableWriter {

    /** A table and the columns of its natural key. */
    private record Table(String name, List<String> key) {

        static Table of(String name, String... key) {
            return new Table(name, List.of(key));
        }
    }

    /** A table stands after those that it refers to. */
    private static final List<Table> TABLES = List.of(
            Table.of("content", "one"),
            Table.of("release", "version"),
            Table.of("bibliography", "id"),
            Table.of("source", "id"),
            Table.of("region", "slug"),
            Table.of("country", "iso2"),
            Table.of("city", "slug"),
            Table.of("area", "code"),
            Table.of("focal_point", "code"),
            Table.of("key_feature_indicator", "code"),
            Table.of("measurement", "id"),
            Table.of("statistic_key", "key"),
            Table.of("indicator_statistic_key", "indicator_code", "statistic_key"),
            Table.of("statistic", "id"),
            Table.of("statistic_source", "statistic_id", "source_id"),
            Table.of("initiative", "id"),
            Table.of("initiative_audience", "initiative_id", "audience"),
            Table.of("initiative_setting", "initiative_id", "setting"),
            Table.of("initiative_focal_point", "initiative_id", "focal_point_code"),
            Table.of("initiative_source", "initiative_id", "source_id"),
            Table.of("question", "key"),
            Table.of("chapter", "id"),
            Table.of("publication", "id"),
            Table.of("publication_source", "publication_id", "source_id"),
            Table.of("statement", "id"),
            Table.of("obstacle", "key"),
            Table.of("statement_obstacle", "statement_id", "obstacle_key"),
            Table.of("statement_source", "statement_id", "source_id"),
            Table.of("retired_statement", "id"),
            Table.of("evidence", "id"),
            Table.of("evidence_source", "evidence_id", "source_id"),
            Table.of("quote", "id"),
            Table.of("quote_source", "quote_id", "source_id"),
            Table.of("synonym", "typed", "means"),
            Table.of("translation", "language", "key"),
            Table.of("foreign_word", "language", "typed", "means"));

    private final Connection connection;

    TableWriter(Connection connection) {
        this.connection = connection;
    }

    /** Writes within the connection's transaction and returns how many rows were inserted, updated or deleted. */
    int write(Rows rows) throws SQLException {
        int changed = 0;
        for (Table table : TABLES) {
            stage(table, rows.of(table.name));
            changed += merge(table, rows.of(table.name));
        }
        for (int i = TABLES.size() - 1; i >= 0; i--) {
            changed += deleteStale(TABLES.get(i));
        }
        return changed;
    }

    private void stage(Table table, List<Rows.Row> rows) throws SQLException {
        execute("create temporary table staged_%1$s (like %1$s) on commit drop".formatted(table.name));
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = rows.get(0).columns();
        String marks = columns.stream().map(column -> "?").collect(joining(", "));
        String sql = "insert into staged_%s (%s) values (%s)".formatted(table.name, list(columns), marks);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Rows.Row row : rows) {
                int i = 1;
                for (String column : columns) {
                    insert.setObject(i++, row.value(column));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private int merge(Table table, List<Rows.Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        List<String> columns = rows.get(0).columns();
        List<String> others =
                columns.stream().filter(column -> !table.key.contains(column)).toList();
        String update = others.isEmpty()
                ? "nothing"
                : "update set %s where (%s) is distinct from (%s)"
                        .formatted(
                                others.stream()
                                        .map(column -> column + " = excluded." + column)
                                        .collect(joining(", ")),
                                others.stream()
                                        .map(column -> table.name + "." + column)
                                        .collect(joining(", ")),
                                others.stream()
                                        .map(column -> "excluded." + column)
                                        .collect(joining(", ")));
        return execute("insert into %1$s (%2$s) select %2$s from staged_%1$s on conflict (%3$s) do %4$s"
                .formatted(table.name, list(columns), list(table.key), update));
    }

    private int deleteStale(Table table) throws SQLException {
        String same = table.key.stream()
                .map(column -> "staged." + column + " = " + table.name + "." + column)
                .collect(joining(" and "));
        return execute("delete from %1$s where not exists (select from staged_%1$s staged where %2$s)"
                .formatted(table.name, same));
    }

    private int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return Math.max(0, statement.executeUpdate(sql));
        }
    }

    private static String list(Iterable<String> columns) {
        return String.join(", ", columns);
    }
}
