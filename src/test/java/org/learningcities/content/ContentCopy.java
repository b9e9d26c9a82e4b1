package org.learningcities.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** A copy of the content files that a test may change, and a database that it is loaded into as at a start. */
record ContentCopy(Path folder, TestDatabase.Connection database) {

    /** By whose first day the first loading is dated. */
    static final int EDITION = 2026;

    private static final String DIGEST =
            "select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, ';' order by t::text)), '') from ";

    static ContentCopy in(Path folder) {
        try {
            FileSystemUtils.copyRecursively(CityFile.CONTENT, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentCopy(folder, TestDatabase.create());
    }

    /** Leaves English alone, since the other languages name all cities. */
    void keepEnglish() {
        FileSystemUtils.deleteRecursively(folder.resolve("languages").toFile());
    }

    /** Leaves one city alone, where the others would only cost time. */
    void keepCity(String slug) {
        keepEnglish();
        for (CityFile city : CityFile.all()) {
            if (!city.slug().equals(slug)) {
                folder.resolve("cities/" + city.slug() + ".yaml").toFile().delete();
            }
        }
    }

    /** Migrates as the portal does at a start; how many migrations ran. */
    int load() {
        ContentMigration content = new ContentMigration(folder.toUri().toString(), EDITION);
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .group(true)
                .javaMigrations(content)
                .callbacks(new ContentCheck(content))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** Replaces the one occurrence of a text in a file, and says in which line it stood. */
    int replace(String file, String old, String replacement) {
        String text = read(file);
        if (text.split(java.util.regex.Pattern.quote(old), -1).length != 2) {
            throw new AssertionError(file + " must contain once: " + old);
        }
        write(file, text.replace(old, replacement));
        return (int) text.substring(0, text.indexOf(old)).lines().count() + (text.startsWith(old) ? 1 : 0);
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a query that gives one. */
    String value(String query) {
        return withSql(sql -> value(sql, query));
    }

    /** Every table with its number of rows and a digest of them all; what Flyway remembers is left out. */
    Map<String, String> state() {
        return withSql(sql -> {
            Map<String, String> state = new TreeMap<>();
            sql
                    .sql("select table_name from information_schema.tables where table_schema = 'public'")
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(table -> !table.startsWith("flyway"))
                    .forEach(table -> state.put(table, value(sql, DIGEST + table + " t")));
            return state;
        });
    }

    private <T> T withSql(Function<JdbcClient, T> work) {
        var connection = new SingleConnectionDataSource(database.url(), database.user(), database.password(), true);
        try {
            return work.apply(JdbcClient.create(connection));
        } finally {
            connection.destroy();
        }
    }

    private static String value(JdbcClient sql, String query) {
        return String.valueOf(sql.sql(query).query().singleValue());
    }
}
