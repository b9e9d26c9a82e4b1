package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.MadeCity;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.TestDatabase;
import org.learningcities.testing.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** kill -9 while content is loaded: the tables hold the old content or the new, never a mixture. */
@Tag("long")
class KilledLoadingIT {

    private static final Logger log = LoggerFactory.getLogger(KilledLoadingIT.class);

    private static final int KILLS = 20;

    private static final String LOADING = "Content: loading it";

    private static final String LOADED = "rows written or removed";

    @TempDir
    Path temp;

    private TestDatabase.Connection database;
    private Portal portal;

    @Test
    void leavesOldOrNewContentWhole() throws Exception {
        long seed = System.nanoTime();
        log.info("Seed {}", seed);
        Random random = new Random(seed);
        database = TestDatabase.create();
        portal = new Portal(temp.resolve("data"), database);
        Path old = content("old", "one");
        Path changed = content("changed", "another");
        load(old);
        String oldTables = tables();
        long takes = load(changed);
        String newTables = tables();
        assertThat(newTables).isNotEqualTo(oldTables);
        List<String> killed = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            boolean isOld = tables().equals(oldTables);
            long moment = (long) (random.nextDouble() * 1.2 * takes);
            killWhileLoading(isOld ? changed : old, moment);
            String left = tables();
            assertThat(left).as("after " + moment + " ms").isIn(oldTables, newTables);
            killed.add(moment + " ms: " + (left.equals(oldTables) == isOld ? "as before" : "loaded"));
        }
        log.info("Loading takes {} ms; killed after {}", takes, killed);
        assertThat(killed).anyMatch(kill -> kill.endsWith("as before"));
        try (PortalProcess whole = start(changed)) {
            Visitor visitor = Visitor.at(whole.awaitOpen());
            // The first search of a portal may be over its time limit on a busy machine.
            Awaitility.await("a search")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> visitor.get("/search?q=xanadu").status() == 200);
            assertThat(visitor.page("/search?q=xanadu").select(".hit-title a").eachAttr("href"))
                    .contains("/cities/made");
        }
        assertThat(tables()).isEqualTo(newTables);
        // As one leaves it who is killed between the commit of the tables and Flyway's of its note.
        ask("with last as (delete from flyway_schema_history where installed_rank ="
                + " (select max(installed_rank) from flyway_schema_history) returning 1) select count(*) from last");
        load(old);
        assertThat(tables()).isEqualTo(oldTables);
    }

    /** Milliseconds that the loading took. */
    private long load(Path content) throws Exception {
        try (PortalProcess process = start(content)) {
            process.await(LOADING);
            long start = System.nanoTime();
            process.await(LOADED);
            long took = (System.nanoTime() - start) / 1_000_000;
            process.awaitOpen();
            return took;
        }
    }

    private void killWhileLoading(Path content, long after) throws Exception {
        try (PortalProcess process = start(content)) {
            process.await(LOADING);
            Awaitility.await().pollDelay(Duration.ofMillis(after)).until(() -> true);
            process.kill();
        }
        // The server ends the transaction when it sees that nobody is there any more.
        Awaitility.await("the end of the killed one's connections")
                .atMost(Duration.ofSeconds(30))
                .until(() -> ask("select count(*) from pg_stat_activity where datname = current_database()"
                                + " and pid <> pg_backend_pid()")
                        .equals("0"));
    }

    private PortalProcess start(Path content) throws IOException {
        return portal.start("--portal.content=" + content.toUri());
    }

    /** The repository's content, each city of it changed, and a city more. */
    private Path content(String name, String word) throws IOException {
        Path content = temp.resolve(name);
        FileSystemUtils.copyRecursively(CityFile.CONTENT, content);
        for (CityFile city : CityFile.all()) {
            Path file = content.resolve("cities/" + city.slug() + ".yaml");
            Files.writeString(
                    file, Files.readString(file).replaceFirst("(?m)^tagline: .*$", "tagline: \"" + word + "\""));
        }
        if (name.equals("changed")) {
            Files.writeString(content.resolve("cities/made.yaml"), MadeCity.named("made", "Xanadu", "africa"));
        }
        return content;
    }

    /** Equal for equal rows in all tables of the content. */
    private String tables() throws Exception {
        TreeMap<String, String> sums = new TreeMap<>();
        String names = ask("select string_agg(tablename, ' ') from pg_tables where schemaname = 'public'"
                + " and tablename not in ('flyway_schema_history', 'change')");
        for (String table : names.split(" ")) {
            sums.put(
                    table,
                    ask("select count(*) || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from " + table
                            + " t"));
        }
        return sums.toString();
    }

    private String ask(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
