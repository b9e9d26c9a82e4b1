package org.learningcities.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server a killed portal left running on our directory; we hold the lock, so nobody else wants it. */
record OrphanedServer(Path cluster) {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    /** A fast shutdown writes a checkpoint; an immediate one only ends its processes. */
    private static final Duration FAST = Duration.ofSeconds(20);

    private static final Duration IMMEDIATE = Duration.ofSeconds(10);

    /** Stops the server if it still runs, and takes away the pid file it or a dead one left. */
    void stop() throws IOException {
        var left = PostmasterPid.in(cluster);
        var server = left.flatMap(pid -> pid.server(cluster));
        if (server.isPresent()) {
            log.info(
                    "Stopping PostgreSQL, process {}, left behind by an earlier portal",
                    server.get().pid());
            if (!stops(server.get(), "INT", FAST) && !stops(server.get(), "QUIT", IMMEDIATE)) {
                throw new StartFailure(
                        "An earlier portal left PostgreSQL running as process %d, which does not stop; end that process and start again."
                                .formatted(server.get().pid()));
            }
        }
        // PostgreSQL itself would refuse to start where the pid has become some other program's.
        Files.deleteIfExists(cluster.resolve(PostmasterPid.NAME));
    }

    private boolean stops(ProcessHandle server, String signal, Duration patience) throws IOException {
        send(signal, server);
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (gone(server)) {
                return true;
            }
        }
        return false;
    }

    /** The server takes its pid file away last; its process may stay a zombie where nobody reaps orphans. */
    private boolean gone(ProcessHandle server) {
        try {
            server.onExit().get(50, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return Files.notExists(cluster.resolve(PostmasterPid.NAME));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shell has its own {@code kill}, so none need be installed; Windows knows no signals. */
    private static void send(String signal, ProcessHandle server) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            server.destroy();
        } else {
            new ProcessBuilder("sh", "-c", "kill -s " + signal + " " + server.pid()).start();
        }
    }
}
