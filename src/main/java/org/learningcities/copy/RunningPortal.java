package org.learningcities.copy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Asks this very portal, as a visitor on its own machine, so that a copy has what visitors see. */
@Component
class RunningPortal {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The first of the statuses that blame the portal. */
    private static final int FAILURES = 500;

    /** An answer; pages are HTML of status 200. */
    record Answer(int status, String type, byte[] body) {

        boolean isPage() {
            return status == 200 && type.startsWith("text/html");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        Document html() {
            Document page = Jsoup.parse(text());
            page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
            return page;
        }
    }

    /** Made when it is first needed: making it loads what TLS needs. */
    private static final class Client {

        static final HttpClient ONE =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private final Environment environment;

    RunningPortal(Environment environment) {
        this.environment = environment;
    }

    Answer get(String path) throws IOException {
        String host = environment.getProperty("server.address", "127.0.0.1");
        String name = host.contains(":") ? "[" + host + "]" : host;
        URI address = URI.create("http://" + name + ":" + environment.getProperty("local.server.port") + path);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> answer = Client.ONE.send(request, HttpResponse.BodyHandlers.ofByteArray());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(answer.statusCode(), type, answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking for " + path, e);
        }
    }

    /** What stands at this path, if only that nothing does; fails where the portal cannot tell just now. */
    Answer find(String path) throws IOException {
        Answer answer = get(path);
        if (answer.status() >= FAILURES) {
            throw new IOException(path + " answers " + answer.status());
        }
        return answer;
    }

    /** What stands at this path; fails where nothing does. */
    Answer require(String path) throws IOException {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " answers " + answer.status());
        }
        return answer;
    }
}
