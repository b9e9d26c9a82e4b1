package org.learningcities.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.Visitor;

/** The packaged portal as its operator sees it: logs for machines, requests by their id, degraded and not down. */
class OperatorIT {

    private static final String ID = "an-id-of-a-proxy";

    @TempDir
    Path data;

    @Test
    void tellsWhatHappens() throws Exception {
        int management = freePort();
        try (var portal = PortalProcess.start(
                data,
                "--management.server.port=" + management,
                "--portal.search.meaning=off",
                "--logging.structured.format.console=ecs",
                "--logging.level.org.learningcities.watch=debug")) {
            Visitor visitor = Visitor.at(portal.awaitOpen(), management);

            visitor.get("/cities", "X-Request-Id", ID);
            String line = Awaitility.await("the line of the request")
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> line(portal), found -> !found.isEmpty());
            assertThat(line).startsWith("{").contains("GET /cities 200", "\"request\":\"" + ID + "\"");
            assertThat(portal.console().lines().filter(one -> one.startsWith("{")))
                    .allSatisfy(one -> assertThat(one).endsWith("}"))
                    .hasSizeGreaterThan(3);
            assertThat(health(visitor, "")).contains("\"status\":\"UP\"");

            server().destroyForcibly();
            Awaitility.await("health tells that the database is gone")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> health(visitor, "").contains("DEGRADED"));
            assertThat(visitor.management().get("/actuator/health").status()).isEqualTo(200);
            assertThat(health(visitor, "/readiness")).contains("\"status\":\"UP\"");
            assertThat(visitor.get("/cities").status()).isEqualTo(200);
            assertThat(visitor.get("/cities/cork").status()).isEqualTo(503);
        }
    }

    @Test
    void saysThatThePortOfHealthIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var portal = PortalProcess.start(
                        data, "--management.server.port=" + taken.getLocalPort(), "--portal.search.meaning=off")) {
            assertThat(portal.awaitExit()).isEqualTo(1);
            assertThat(portal.console())
                    .contains("The portal did not start: Port " + taken.getLocalPort() + " is taken")
                    .contains("--management.server.port=<port>")
                    .doesNotContain("\tat ");
        }
    }

    private static String line(PortalProcess portal) {
        return portal.console()
                .lines()
                .filter(one -> one.contains("GET /cities"))
                .findFirst()
                .orElse("");
    }

    private static String health(Visitor visitor, String group) {
        return visitor.management().get("/actuator/health" + group).text();
    }

    /** The embedded PostgreSQL. */
    private ProcessHandle server() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
