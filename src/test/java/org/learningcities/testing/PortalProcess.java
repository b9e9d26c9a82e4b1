package org.learningcities.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The packaged portal in a Java of its own, as an operator starts it: its console, its exit code, its end. */
public final class PortalProcess implements AutoCloseable {

    private static final String OPEN = "The portal is open at http://localhost:";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final List<String> console = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private PortalProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "console of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the portal on this data directory, on a free port unless the arguments name one. */
    public static PortalProcess start(Path data, String... arguments) throws IOException {
        // Short lives start sooner with the quick compiler alone.
        return start(List.of(), List.of("-XX:TieredStopAtLevel=1"), data, arguments);
    }

    /** Starts it behind another command, such as env or unshare, and with these options of Java. */
    public static PortalProcess start(List<String> before, List<String> options, Path data, String... arguments)
            throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(Path.of("target", "learning-cities.jar").toString());
        command.add("--portal.data=" + data);
        if (Stream.of(arguments).noneMatch(argument -> argument.startsWith("--server.port="))) {
            command.add("--server.port=0");
        }
        command.addAll(List.of(arguments));
        return new PortalProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until the portal has announced itself, and says on which port. */
    public int awaitOpen() {
        Awaitility.await("the portal opens").atMost(PATIENCE).until(() -> opened() || !process.isAlive());
        if (!opened()) {
            throw new AssertionError("The portal did not open:\n" + console());
        }
        String line =
                console.stream().filter(one -> one.contains(OPEN)).findFirst().orElseThrow();
        String port = line.substring(line.indexOf(OPEN) + OPEN.length());
        // Where the log is JSON, the line goes on.
        return Integer.parseInt(port.replaceFirst("\\D.*", ""));
    }

    public long pid() {
        return process.pid();
    }

    /** What it has had of the processors so far. */
    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Waits until it has printed this. */
    public void await(String words) {
        try {
            Awaitility.await(words).atMost(PATIENCE).until(() -> console().contains(words) || !process.isAlive());
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("The portal does not say \"" + words + "\":\n" + console(), e);
        }
        if (!console().contains(words)) {
            throw new AssertionError("The portal did not say \"" + words + "\":\n" + console());
        }
    }

    /** Waits for the end and gives the exit code. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The portal still runs:\n" + console());
        }
        reader.join(PATIENCE.toMillis());
        return process.exitValue();
    }

    /** All it has printed so far. */
    public String console() {
        return String.join("\n", console);
    }

    /** Asks it to stop, as SIGTERM does. */
    public void terminate() {
        process.toHandle().destroy(); // Process.destroy() would close the console as well
    }

    /** Ends it without asking, as kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it, should it still run. */
    @Override
    public void close() throws InterruptedException {
        terminate();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private boolean opened() {
        return console.stream().anyMatch(line -> line.contains(OPEN));
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(console::add);
        } catch (IOException | UncheckedIOException e) {
            console.add("The console broke off: " + e.getMessage());
        }
    }
}
