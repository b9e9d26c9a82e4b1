package org.learningcities.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;

/** Asks the running portal on 127.0.0.1 for its pages, without cookies, scripts or redirects. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final IntSupplier port;
    private final IntSupplier management;

    private Visitor(IntSupplier port, IntSupplier management) {
        this.port = port;
        this.management = management;
    }

    /** A visitor of the portal that runs in this environment. */
    public static Visitor of(Environment environment) {
        return new Visitor(
                () -> environment.getRequiredProperty("local.server.port", Integer.class),
                () -> environment.getRequiredProperty("local.management.port", Integer.class));
    }

    /** A visitor of a server in a process of its own, who asks for its pages alone. */
    public static Visitor at(int port) {
        return at(port, port);
    }

    /** A visitor of a portal in a process of its own, which has these ports. */
    public static Visitor at(int port, int management) {
        return new Visitor(() -> port, () -> management);
    }

    /** One who asks for health and metrics, on their port. */
    public Visitor management() {
        return new Visitor(management, management);
    }

    /** What the portal answered. */
    public record Answer(String path, int status, HttpHeaders headers, byte[] body) {

        /** The value of a header; empty where it is missing. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public Document html() {
            return Jsoup.parse(text(), path);
        }

        @Override
        public String toString() {
            return path + " " + status;
        }
    }

    public int port() {
        return port.getAsInt();
    }

    /** The address of a path on this portal. */
    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Asks with GET; headers are names and values in turn. */
    public Answer get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /** The page at this path; fails where the portal does not answer 200. */
    public Document page(String path) {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new AssertionError("%s answers %d: %s".formatted(path, answer.status(), answer.text()));
        }
        return answer.html();
    }

    /** Asks with any method, without a body. */
    public Answer ask(String method, String path, String... headers) {
        URI address = URI.create(URI.create(address(path)).toASCIIString());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("no answer to " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
