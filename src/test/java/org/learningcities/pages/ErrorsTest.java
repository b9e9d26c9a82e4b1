package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.Failing;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.RawVisitor;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not there, not allowed or not readable: the right status, the house's style, a way on, no stack trace. */
@PortalTest
class ErrorsTest {

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "/cities/corc, /cities/cork",
        "/cities/CORK, /cities/cork",
        "/cities/beijng, /cities/beijing",
        "/regions/afrika, /regions/africa",
        "/questions/fundings, /questions/funding",
        "/key-features/1.11, /key-features/1.1",
        "/initiatives/cork/lifelong-learning-festval, /initiatives/cork/"
    })
    void offersTheNearestNames(String path, String nearest) {
        Document page = error(visitor.get(path), 404);
        assertThat(page.select("main ul").first().select("a").eachAttr("href"))
                .hasSizeBetween(1, 3)
                .anySatisfy(href -> assertThat(href).startsWith(nearest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/cities/cork/more",
                "/cities/%00",
                "/cities/%ED%A0%80",
                "/cities/%FF",
                "/cities/..%2f..%2fetc",
                "/key-features/9.9.9",
                "/key-features/4",
                "/key-features/0",
                "/initiatives/cork",
                "/initiatives/cork/nothing",
                "/questions/nothing",
                "/assets/nothing.css",
                "/assets/..%2Fapplication.yml",
                "/application.yml",
                "/db/content/cities/cork.yaml",
                "/actuator",
                "/actuator/health",
                "/actuator/health/readiness",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/info",
                "/actuator/metrics",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/prometheus"
            })
    void isNotThere(String path) {
        Visitor.Answer answer = visitor.get(path);
        assertThat(answer.status()).isIn(400, 404);
        plain(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cities", "/cities/cork", "/key-features/1.1"})
    void leadsFromSlashAtTheEndToThePage(String path) {
        Visitor.Answer answer = visitor.get(path + "/");
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo(path);
    }

    @Test
    void leadsNobodyToOtherHosts() throws IOException {
        for (String path : new String[] {"//evil.example/", "/%2Fevil.example/", "/\\evil.example/"}) {
            try (RawVisitor raw = new RawVisitor(visitor.port())) {
                String location = raw.get(path).headers().getOrDefault("location", "/");
                assertThat(location).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\");
            }
        }
    }

    @Test
    void showsTheShellOnMissingPages() {
        error(visitor.get("/cities/nowhere"), 404);
        error(visitor.get("/nothing/at/all"), 404);
        error(visitor.get("/assets/nothing.css"), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /",
        "PUT, /cities",
        "DELETE, /cities/cork",
        "PATCH, /search",
        "POST, /search?q=a",
        "POST, /nothing",
        "DELETE, /assets/css/portal.css",
        "POST, /actuator/health",
        "PROPFIND, /cities",
        "POST, /error"
    })
    void canOnlyBeRead(String method, String path) {
        Visitor.Answer answer = visitor.ask(method, path);
        assertThat(answer.header("Allow")).contains("GET", "HEAD").doesNotContain("POST", "PUT", "DELETE", "PATCH");
        error(answer, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cities", "/cities/cork", "/search?q=cork"})
    void answersHeadLikeGetWithoutBody(String path) {
        Visitor.Answer head = visitor.ask("HEAD", path);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(visitor.ask("OPTIONS", path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%",
                "/search?q=%zz",
                "/search?q=%C3",
                "/search?q=%ED%A0%80",
                "/search?q=%00",
                "/search?%=%",
                "/search?=&&&=",
                "/cities?region=%FF%FE",
                "/cities?region[]=africa",
                "/cities?region=africa;country=IE",
                "/search?q=<script>alert(1)</script>",
                "/search?q=\"'><img src=x onerror=alert(1)>",
                "/cities?<script>alert(1)</script>=1",
                "/cities?region=<script>alert(1)</script>"
            })
    void answersBadEncodingsCleanly(String target) throws IOException {
        try (RawVisitor raw = new RawVisitor(visitor.port())) {
            RawVisitor.RawAnswer answer = raw.get(target.replace(" ", "%20"));
            assertThat(answer.status()).isIn(200, 400);
            assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x", "\tat ", "Exception");
            if (!target.contains("img")) {
                assertThat(answer.status()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /cities HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET\r\n\r\n",
                "G<script>T / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /ci\u0001ties HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /cities/%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /cities/% HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /<script>alert(1)</script> HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET //cities HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /cities HTTP/1.1\r\n\r\n",
                "GET /cities HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /cities HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /cities HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"
            })
    void answersMalformedRequestsWithoutStackTrace(String request) throws IOException {
        try (RawVisitor raw = new RawVisitor(visitor.port())) {
            RawVisitor.RawAnswer answer = raw.send(request.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).isBetween(400, 505).isNotEqualTo(500);
            assertThat(answer.body())
                    .doesNotContain("\tat ", "Exception", "org.apache", "Apache Tomcat", "<script>alert", "root:");
            assertThat(answer.headers()).doesNotContainKey("server");
        }
    }

    @Test
    void refusesHeadersThatAreTooLong() throws IOException {
        try (RawVisitor raw = new RawVisitor(visitor.port())) {
            RawVisitor.RawAnswer answer = raw.get("/search?q=" + "a".repeat(100_000));
            assertThat(answer.status()).isIn(400, 414, 431);
            assertThat(answer.body()).doesNotContain("\tat ", "Exception", "Apache Tomcat");
        }
    }

    @Test
    void saysSorryForItsOwnFailures() {
        Visitor.Answer answer = visitor.get(Failing.PATH);
        assertThat(answer.text()).doesNotContain(Failing.SECRET);
        error(answer, 500);
    }

    @Test
    void asksForPatienceWhereSearchTakesTooLong() {
        Visitor.Answer answer = visitor.get(Failing.SLOW);
        assertThat(answer.text()).doesNotContain(Failing.SECRET);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(error(answer, 503).select("h1").text()).isEqualTo("Back soon");
    }

    @Test
    void leadsOnWithTheLongestQuery() throws IOException {
        String query = "?q=" + "x+y+".repeat(3_500);
        try (RawVisitor raw = new RawVisitor(visitor.port())) {
            RawVisitor.RawAnswer answer = raw.get("/search/" + query);
            assertThat(answer.status()).isEqualTo(308);
            assertThat(answer.headers()).containsEntry("location", "/search" + query);
        }
    }

    @Test
    void doesNotLetTheErrorPageBeAskedForErrors() {
        assertThat(visitor.get("/error").status()).isEqualTo(404);
    }

    private static Document error(Visitor.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        plain(answer);
        Document page = answer.html();
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select(".site-menu a")).hasSizeGreaterThan(4);
        assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/assets/");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select("main a").eachAttr("href")).contains("/cities", "/search");
        return page;
    }

    private static void plain(Visitor.Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.text())
                .doesNotContain("\tat ", "Exception", "org.springframework", "Whitelabel", "Apache Tomcat");
    }
}
