package org.learningcities.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcities.testing.TestDatabase;

/** A PostgreSQL of a test's own, to be stopped, paused and started again at the same address. */
final class DatabaseServer implements AutoCloseable {

    private final Path directory;
    private EmbeddedPostgres server;

    private DatabaseServer(Path directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    static DatabaseServer start(Path directory) throws IOException {
        return new DatabaseServer(directory, on(directory).start());
    }

    TestDatabase.Connection connection() {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
        return new TestDatabase.Connection(url, "postgres", "");
    }

    void stop() throws IOException {
        server.close();
    }

    void startAgain() throws IOException {
        server = on(directory).setPort(server.getPort()).start();
    }

    /** All its processes stand still: connections stay open, and nothing answers on them. */
    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void signal(String name) throws IOException, InterruptedException {
        long postmaster = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0));
        ProcessHandle first = ProcessHandle.of(postmaster).orElseThrow();
        List<String> processes = Stream.concat(Stream.of(first), first.children())
                .map(process -> String.valueOf(process.pid()))
                .toList();
        String command = processes.stream().collect(Collectors.joining(" ", "kill -s " + name + " ", ""));
        int code = new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
        if (code != 0 && name.equals("CONT")) {
            throw new IOException(command + " ended with " + code);
        }
    }

    private static EmbeddedPostgres.Builder on(Path directory) {
        return EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
    }
}
