package org.learningcities.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The machine's nginx with the configuration of the cluster, before two nodes on 127.0.0.1. */
public final class NginxProcess implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(NginxProcess.class);

    private static final Path CONFIGURATION = Path.of("src", "main", "docker", "nginx.conf");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Optional<Path> PROGRAM = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private final Process process;
    private final Path folder;
    private final int port;

    private NginxProcess(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Starts it on this port, before nodes on these. */
    public static NginxProcess start(Path temp, int port, int first, int second) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("nginx"));
        String configuration = Files.readString(CONFIGURATION)
                .replace("portal-1:8080", "127.0.0.1:" + first)
                .replace("portal-2:8080", "127.0.0.1:" + second)
                .replace("listen 8080", "listen 127.0.0.1:" + port)
                .replace("http {", """
                        http {
                          access_log off;
                          client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                          uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                        """.formatted(folder));
        Path file = Files.writeString(folder.resolve("nginx.conf"), configuration);
        Process process = new ProcessBuilder(
                        PROGRAM.orElseThrow().toString(),
                        "-c",
                        file.toString(),
                        "-g",
                        "daemon off; error_log %1$s/errors; pid %1$s/pid;".formatted(folder))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console").toFile())
                .start();
        Awaitility.await("nginx listens").atMost(PATIENCE).until(() -> listens(port) || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("nginx did not start:\n" + Files.readString(folder.resolve("console")));
        }
        return new NginxProcess(process, folder, port);
    }

    public int port() {
        return port;
    }

    /** What it wrote of what went wrong. */
    public String errors() throws IOException {
        return Files.readString(folder.resolve("errors"));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Says why a test that needs it does not run. */
    public static final class Installed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (PROGRAM.isEmpty()) {
                log.error("NOT TESTED BEHIND NGINX: it is not installed");
                return ConditionEvaluationResult.disabled("nginx is not installed");
            }
            return ConditionEvaluationResult.enabled("nginx is installed");
        }
    }
}
