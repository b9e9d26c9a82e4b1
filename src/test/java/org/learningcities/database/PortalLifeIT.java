package org.learningcities.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.PortalProcess;

/** A data directory through the life of several portals: one at a time, killed, started again, stopped. */
class PortalLifeIT {

    @TempDir
    Path data;

    @Test
    void keepsDataThroughKillAndStopsServerWithItself() throws Exception {
        try (var first = PortalProcess.start(data)) {
            first.awaitOpen();
            try (var database = database()) {
                database.createStatement().execute("CREATE TABLE kept AS SELECT 'Cork' AS city");
                assertThat(text(database, "SHOW server_version")).startsWith(EmbeddedServer.MAJOR_VERSION + ".");
                assertThat(text(database, "SHOW fsync")).isEqualTo("on");
                assertThat(text(database, "SHOW synchronous_commit")).isEqualTo("on");
                assertThat(text(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            }
            refusesSecondPortal();
            first.kill();
        }
        ProcessHandle orphan = server();
        try (var second = PortalProcess.start(data)) {
            second.awaitOpen();
            assertThat(PostmasterPid.isPostgres(orphan.info())).isFalse();
            assertThat(server().pid()).isNotEqualTo(orphan.pid());
            try (var database = database()) {
                assertThat(text(database, "SELECT city FROM kept")).isEqualTo("Cork");
            }
            ProcessHandle last = server();
            second.terminate();
            assertThat(second.awaitExit()).isEqualTo(143);
            Awaitility.await("PostgreSQL ends")
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> !PostmasterPid.isPostgres(last.info()));
            assertThat(second.console().indexOf("PostgreSQL has stopped"))
                    .isGreaterThan(second.console().indexOf("Shutdown completed"));
        }
        assertThat(cluster().resolve(PostmasterPid.NAME)).doesNotExist();
    }

    private void refusesSecondPortal() throws Exception {
        ProcessHandle serving = server();
        try (var second = PortalProcess.start(data)) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.console())
                    .contains("The portal did not start: Another portal is running on the data directory")
                    .doesNotContain("\tat ");
        }
        assertThat(server()).isEqualTo(serving);
    }

    private Path cluster() {
        return data.resolve("postgres");
    }

    private ProcessHandle server() {
        return PostmasterPid.in(cluster()).flatMap(pid -> pid.server(cluster())).orElseThrow();
    }

    private Connection database() throws Exception {
        String port = Files.readAllLines(cluster().resolve(PostmasterPid.NAME)).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                Files.readString(cluster().resolve("portal.password")));
    }

    private static String text(Connection database, String query) throws SQLException {
        try (var rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
