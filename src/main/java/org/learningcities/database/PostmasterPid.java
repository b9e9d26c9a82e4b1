package org.learningcities.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The first lines of {@code postmaster.pid}: the server's process, its directory, when it started. */
record PostmasterPid(long pid, Path directory, Instant started) {

    static final String NAME = "postmaster.pid";

    /** The file counts seconds, the operating system ticks; a reused pid is hardly ever this close. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    static Optional<PostmasterPid> in(Path cluster) {
        Path file = cluster.resolve(NAME);
        try {
            return Files.exists(file) ? parse(Files.readAllLines(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a file that was cut off; a single-user server, as initdb runs, writes its pid negative. */
    static Optional<PostmasterPid> parse(List<String> lines) {
        try {
            return Optional.of(new PostmasterPid(
                    Math.abs(Long.parseLong(lines.get(0).strip())),
                    Path.of(lines.get(1).strip()),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The living server of this directory; empty when it is gone and its pid, perhaps, another program's. */
    Optional<ProcessHandle> server(Path cluster) {
        return ProcessHandle.of(pid).filter(process -> isPostgres(process.info()) && serves(process.info(), cluster));
    }

    static boolean isPostgres(ProcessHandle.Info process) {
        return process.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.matches("postgres([.]exe)?( .deleted.)?"))
                .isPresent();
    }

    /** A server works inside its directory, even a renamed one; where that is hidden, path and time must agree. */
    private boolean serves(ProcessHandle.Info process, Path cluster) {
        try {
            Path workingDirectory = Path.of("/proc/" + pid + "/cwd");
            if (Files.isReadable(workingDirectory)) {
                return Files.isSameFile(workingDirectory, cluster);
            }
            return Files.isSameFile(directory, cluster) && startedWith(process);
        } catch (IOException e) {
            return false;
        }
    }

    boolean startedWith(ProcessHandle.Info process) {
        return process.startInstant()
                .map(start -> Duration.between(start, started).abs())
                .filter(apart -> apart.compareTo(CLOCKS_DIFFER) <= 0)
                .isPresent();
    }
}
