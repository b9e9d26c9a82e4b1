package org.learningcities.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.PortalProcess;

/** Every way a start can fail prints one sentence and no stack trace, and exits with 1. */
class StartFailureIT {

    @TempDir
    static Path temp;

    private static EmbeddedPostgres elsewhere;

    @BeforeAll
    static void startServerThatAsksForPassword() throws IOException {
        Path password = Files.writeString(temp.resolve("password"), "right");
        elsewhere = EmbeddedPostgres.builder()
                .setLocaleConfig("pwfile", password.toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setConnectConfig("password", "right")
                .start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        elsewhere.close();
    }

    @Test
    void saysThatPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThat(sentence("port-taken", "--server.port=" + port))
                    .startsWith("Port " + port + " is taken")
                    .contains("--server.port=");
        }
        assertThat(temp.resolve("port-taken/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void saysThatDataDirectoryIsFile() throws Exception {
        Files.writeString(temp.resolve("file"), "in the way");

        assertThat(sentence("file"))
                .startsWith("The data directory " + temp.resolve("file"))
                .contains("is a file");
    }

    @Test
    void saysThatNoServerAnswersInBoundedTime() throws Exception {
        Instant before = Instant.now();

        assertThat(sentence("unreachable", "--spring.datasource.url=" + url(closedPort(), "postgres?password=secret")))
                .startsWith("No PostgreSQL answers at jdbc:postgresql://127.0.0.1:")
                .doesNotContain("secret");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    void saysThatPasswordIsWrong() throws Exception {
        assertThat(sentence(
                        "password-wrong",
                        "--spring.datasource.url=" + url(elsewhere.getPort(), "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=not-it"))
                .contains("refuses the password of user \"postgres\"")
                .doesNotContain("not-it");
    }

    @Test
    void saysThatDatabaseIsUnknown() throws Exception {
        assertThat(sentence(
                        "unknown",
                        "--spring.datasource.url=" + url(elsewhere.getPort(), "nowhere"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=right"))
                .contains("/nowhere has no database of that name");
    }

    @Test
    void saysThatNoOpenSearchAnswers() throws Exception {
        int closed = closedPort();
        assertThat(sentence(
                        "no-opensearch",
                        "--spring.profiles.active=cluster",
                        "--portal.search.hosts=127.0.0.1:" + closed,
                        "--portal.search.meaning=off",
                        "--spring.datasource.url=" + url(elsewhere.getPort(), "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=right"))
                .startsWith("The search index in OpenSearch at 127.0.0.1:" + closed + " does not answer: ")
                .endsWith("Start it, or correct portal.search.hosts, and start again.");
    }

    /** What stands behind "The portal did not start: " on the console of a portal that could not. */
    private static String sentence(String data, String... arguments) throws Exception {
        try (var portal = PortalProcess.start(temp.resolve(data), arguments)) {
            assertThat(portal.awaitExit()).isEqualTo(1);
            assertThat(portal.console()).doesNotContain("\tat ").doesNotContain("Exception");
            String[] parts = portal.console().split("The portal did not start: ");
            assertThat(parts).as(portal.console()).hasSize(2);
            assertThat(parts[1].lines()).as("the last line").hasSize(1);
            return parts[1];
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
