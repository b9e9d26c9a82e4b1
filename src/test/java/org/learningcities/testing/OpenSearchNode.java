package org.learningcities.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The real OpenSearch that the tests of one JVM share: a node in a Java of its own, of at least 21, from the jars that the build
 * has put aside. It ends with this JVM. Where the machine has no such Java there is none, and the log says so.
 */
public final class OpenSearchNode {

    private static final Logger log = LoggerFactory.getLogger(OpenSearchNode.class);

    private static final int OLDEST_JAVA = 21;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Path JARS = Path.of("target", "opensearch.classpath");

    private static final Path PROGRAM = Path.of("src", "test", "resources", "opensearch", "Node.java");

    private static final Optional<Path> JAVA = java();

    /** Enough for the real content; -Dopensearch.heap gives more where much is measured. */
    private static final String HEAP = System.getProperty("opensearch.heap", "512m");

    private static String host = "";

    private static ProcessHandle process = ProcessHandle.current();

    private OpenSearchNode() {}

    /** Whether this machine can run one; to be asked before {@link #host()}. */
    public static boolean isPossible() {
        if (JAVA.isEmpty()) {
            log.error(
                    "NOT TESTED ON OPENSEARCH: it needs a JDK of {} or later, and neither java.home, JAVA_HOME_*_X64 nor"
                            + " /usr/lib/jvm has one",
                    OLDEST_JAVA);
        }
        return JAVA.isPresent();
    }

    /** Where the node answers, started if it was not yet. */
    public static synchronized String host() {
        if (host.isEmpty()) {
            host = start(JAVA.orElseThrow());
        }
        return host;
    }

    /** The processor time that the node has taken, in nanoseconds. */
    public static long cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** What the node answers to this. */
    public static String ask(String method, String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://" + host() + path))
                                    .timeout(PATIENCE)
                                    .method(method, HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String start(Path java) {
        try {
            Path folder = Files.createTempDirectory("opensearch");
            int port = freePort();
            Path console = folder.resolve("console");
            Process node = new ProcessBuilder(
                            java.toString(),
                            "-Xmx" + HEAP,
                            "-cp",
                            Files.readString(JARS).strip(),
                            PROGRAM.toString(),
                            folder.toString(),
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .start();
            process = node.toHandle();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, folder)));
            Awaitility.await("OpenSearch answers").atMost(PATIENCE).until(() -> !node.isAlive() || answers(port));
            if (!node.isAlive()) {
                throw new IllegalStateException("OpenSearch did not start:\n" + Files.readString(console));
            }
            log.info("Tests run on OpenSearch at 127.0.0.1:{}, with {}", port, java);
            return "127.0.0.1:" + port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(int port) {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/_cluster/health"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void stop(Process node, Path folder) {
        node.destroyForcibly();
        try {
            node.waitFor();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException | InterruptedException e) {
            log.warn("The OpenSearch of the tests left something in {}", folder, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The running Java where it is new enough, or else one that a build server names or Debian installs. */
    private static Optional<Path> java() {
        Stream<String> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("JAVA_HOME(_\\d+_.*)?"))
                .map(java.util.Map.Entry::getValue);
        File[] installed = new File("/usr/lib/jvm").listFiles();
        Stream<String> found =
                Stream.of(installed == null ? new File[0] : installed).map(File::getPath);
        return Stream.of(Stream.of(System.getProperty("java.home")), named, found)
                .flatMap(homes -> homes)
                .map(Path::of)
                .filter(home -> version(home) >= OLDEST_JAVA)
                .map(home -> home.resolve("bin").resolve("java"))
                .findFirst();
    }

    /** As the file "release" of a Java says; 0 where there is none. */
    private static int version(Path home) {
        try {
            List<String> lines = Files.readAllLines(home.resolve("release"));
            return lines.stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceFirst("\\D*(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
