package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hundreds of clients that dawdle hold up nobody else, in a heap of 256 MB. */
class SlowClientsIT {

    private static final Logger log = LoggerFactory.getLogger(SlowClientsIT.class);

    private static final int EACH = 150;

    /** Each of these holds a thread and what it was to read. */
    private static final int UNREAD = 150;

    private static final String LARGE = "/initiatives";

    @TempDir
    Path temp;

    @Test
    void cannotStarveOthers() throws Exception {
        Portal portal = new Portal(temp, TestDatabase.create());
        List<Socket> slow = new ArrayList<>();
        try (PortalProcess process = portal.start(List.of(), List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"))) {
            int port = process.awaitOpen();
            visit(port, 30, "before");
            List<Socket> halfHeads = open(port, EACH, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ", slow);
            open(port, EACH, "", slow);
            String many = "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                    .formatted(LARGE)
                    .repeat(90);
            open(port, UNREAD, many, slow);
            long start = System.nanoTime();
            while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(8)) {
                halfHeads.forEach(SlowClientsIT::trickle);
                visit(port, 60, "beside " + slow.size() + " slow clients");
            }
            Awaitility.await("all half heads are cut off")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> halfHeads.stream().allMatch(socket -> trickle(socket) && isCutOff(socket)));
            log.info("Half heads were cut off after {} ms", (System.nanoTime() - start) / 1_000_000);
            visit(port, 30, "after");
            assertThat(process.console()).doesNotContain("OutOfMemoryError");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static void visit(int port, int answers, String when) throws InterruptedException {
        List<String> paths = List.of("/", "/cities/cork");
        try (Crowd kept = new Crowd(port, 2, Pages.inTurn(paths));
                Crowd fresh = new Crowd(port, 2, Pages::fresh)) {
            Awaitility.await("visitors " + when)
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> kept.size() >= answers && fresh.size() >= answers);
            Answers again = new Answers(kept.goHome());
            Answers first = new Answers(fresh.goHome()).sayNothingButBackSoon();
            log.info("Kept pages, {}: {}", when, again);
            log.info("New pages, {}: {}", when, first);
            assertThat(again.all()).allMatch(Crowd.Got::isPage);
            assertThat(again.percentile(99)).isLessThan(2_000);
            assertThat(first.percentile(90)).isLessThan(3_000);
        }
    }

    private static List<Socket> open(int port, int count, String bytes, List<Socket> all) throws IOException {
        List<Socket> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            opened.add(socket);
            all.add(socket);
            socket.setSoTimeout(1);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
        }
        return opened;
    }

    /** Sends a byte, unless the portal has closed the connection. */
    private static boolean trickle(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException e) {
            // It has, which isCutOff sees too.
        }
        return true;
    }

    private static boolean isCutOff(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
