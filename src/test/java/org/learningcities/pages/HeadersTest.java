package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.Failing;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The headers of every kind of answer: security, caching, compression, no cookie. */
@PortalTest
class HeadersTest {

    private static final Map<String, String> SECURITY = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin");

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient sql;

    /** A kind of answer: how to ask, and the status it must have. */
    record Kind(String method, String path, int status, String... headers) {

        @Override
        public String toString() {
            return method + " " + path + " " + status;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("GET", "/", 200),
                new Kind("HEAD", "/cities", 200),
                new Kind("OPTIONS", "/cities", 200),
                new Kind("GET", "/cities/cork", 304, "If-None-Match", "*"),
                new Kind("GET", "/cities/nowhere", 404),
                new Kind("GET", "/nothing", 404),
                new Kind("GET", "/assets/nothing.css", 404),
                new Kind("POST", "/cities", 405),
                new Kind("GET", "/assets/css/portal.css", 200),
                new Kind("HEAD", "/cities/nowhere", 404),
                new Kind("GET", "/fr/cities/cork", 200),
                new Kind("GET", "/en/cities", 308),
                new Kind("POST", "/fr/nothing", 405),
                new Kind("GET", "/assets/img/icon-180.png", 200),
                new Kind("GET", "/picture.png", 200),
                new Kind("GET", "/sitemap.xml", 200),
                new Kind("GET", "/robots.txt", 200),
                new Kind("GET", "/favicon.ico", 200),
                new Kind("GET", "/manifest.webmanifest", 200),
                new Kind("GET", "/cities.csv", 200),
                new Kind("HEAD", "/cities.json", 200),
                new Kind("GET", "/cities/cork.bib", 200),
                new Kind("GET", "/cities", 200, "Accept", "application/json"),
                new Kind("GET", "/feed.atom", 200),
                new Kind("GET", "/search.atom?q=cork", 200),
                new Kind("GET", "/feed.atom", 304, "If-None-Match", "*"),
                new Kind("GET", "/data/learning-cities.zip", 200),
                new Kind("HEAD", "/data/learning-cities.zip", 200),
                new Kind("GET", "/embed/cities/cork", 200),
                new Kind("GET", "/embed/cities/nowhere", 404),
                new Kind("GET", "/oembed?url=http://localhost:8080/cities/cork", 200),
                new Kind("GET", "/oembed?url=http://evil.example/", 404),
                new Kind("GET", "/api/v1/cities", 200),
                new Kind("GET", "/api/v1/openapi.json", 200),
                new Kind("GET", "/api/v1/cities", 304, "If-None-Match", "*"),
                new Kind("GET", "/api/v1/cities?page=x", 400),
                new Kind("GET", "/api/v1/cities/nowhere", 404),
                new Kind("POST", "/api/v1/cities", 405),
                new Kind("OPTIONS", "/api/v1/cities", 204),
                new Kind("GET", "/search/suggestions?q=li", 200),
                new Kind("GET", "/opensearch.xml", 200),
                new Kind("GET", Failing.SLOW, 503),
                new Kind("GET", "/actuator/health", 404),
                new Kind("GET", "/search?q=%ED%A0%80", 200),
                new Kind("GET", "/cities/", 308),
                new Kind("GET", "/assets/..%2Fapplication.yml", 400),
                new Kind("GET", Failing.PATH, 500));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyAnswerIsGuarded(Kind kind) {
        String[] headers = kind.headers;
        if (kind.status == 304) {
            headers = new String[] {"If-None-Match", visitor.get(kind.path).header("ETag")};
        }
        Visitor.Answer answer = visitor.ask(kind.method, kind.path, headers);
        assertThat(answer.status()).isEqualTo(kind.status);
        guarded(answer);
    }

    @Test
    void policyAllowsNothingInlineAndNoFrames() {
        List<String> policy =
                List.of(visitor.get("/").header("Content-Security-Policy").split("; "));
        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "form-action 'self'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'")
                .noneMatch(rule -> rule.contains("unsafe") || rule.contains("*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/cities", "/cities/cork", "/key-features/1.1", "/sources", "/search?q=cork", "/about"})
    void pagesAreAskedForAgainOnlyWhenTheyChanged(String path) {
        Visitor.Answer first = visitor.get(path);
        assertThat(first.header("ETag")).matches("(W/)?\"[^\"]+\"");
        assertThat(first.header("Cache-Control")).contains("no-cache").doesNotContain("no-store");
        Visitor.Answer again = visitor.get(path, "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(visitor.get(path, "If-None-Match", "W/\"other\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cities/cork", "/assets/css/portal.css", "/nothing"})
    void textsAreCompressedForThoseWhoAskForIt(String path) {
        Visitor.Answer small = visitor.get(path, "Accept-Encoding", "gzip");
        assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.header("Vary").toLowerCase(java.util.Locale.ROOT)).contains("accept-encoding");
        assertThat(visitor.get(path).headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void hashedFilesMayBeKeptForAYear() {
        List<String> assets = assets();
        assertThat(assets).hasSizeGreaterThanOrEqualTo(3);
        for (String asset : assets) {
            assertThat(asset).matches("/assets/[a-z0-9/-]+-[0-9a-f]{32}\\.(css|woff2|svg|png|js)");
            Visitor.Answer answer = visitor.get(asset);
            assertThat(answer.status()).as(asset).isEqualTo(200);
            assertThat(answer.body()).isNotEmpty();
            assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "public", "immutable");
            guarded(answer);
        }
    }

    @Test
    void stylesheetsAreOneFileWithoutAddressesOfOthers() {
        String stylesheet = assets().stream()
                .filter(asset -> asset.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        Visitor.Answer answer = visitor.get(stylesheet);
        assertThat(answer.header("Content-Type")).startsWith("text/css");
        assertThat(answer.text()).contains("@layer", ".city-card").doesNotContain("@import", "http://", "https://");
        java.util.regex.Pattern.compile("url\\(\"?([^)\"]+)\"?\\)")
                .matcher(answer.text())
                .results()
                .map(result -> result.group(1))
                .filter(address -> !address.startsWith("data:"))
                .forEach(address -> assertThat(visitor.get(java.net
                                        .URI
                                        .create(stylesheet)
                                        .resolve(address)
                                        .getPath())
                                .status())
                        .as(address)
                        .isEqualTo(200));
    }

    @Test
    void whatIsGoneIsGuarded() {
        sql.sql("insert into retired_statement (id, why) values ('cork/gone', 'It was of the county.')")
                .update();
        try {
            Visitor.Answer gone = visitor.get("/statements/cork/gone");
            assertThat(gone.status()).isEqualTo(410);
            guarded(gone);
        } finally {
            sql.sql("delete from retired_statement where id = 'cork/gone'").update();
        }
    }

    @Test
    void onlyCardsMayStandInFrames() {
        assertThat(visitor.get("/embed/cities/cork").header("Content-Security-Policy"))
                .contains("frame-ancestors *", "style-src 'self'")
                .doesNotContain("script-src", "connect-src");
        assertThat(visitor.get("/embed/cities/nowhere").header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    private List<String> assets() {
        var page = visitor.page("/cities/cork");
        List<String> assets = new ArrayList<>();
        page.select("link[href^=/assets/], script[src], use[href], img[src]").forEach(element -> {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assets.add(address.replaceFirst("#.*", ""));
        });
        return assets.stream().distinct().toList();
    }

    private static void guarded(Visitor.Answer answer) {
        assertThat(answer.headers().map()).as("%s", answer).doesNotContainKeys("set-cookie", "server", "x-powered-by");
        assertThat(answer.header("Content-Security-Policy")).as("%s", answer).contains("default-src 'none'");
        assertThat(answer.header("Permissions-Policy")).as("%s", answer).isNotEmpty();
        SECURITY.forEach((name, value) ->
                assertThat(answer.header(name)).as(name + " of " + answer).isEqualTo(value));
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("X-Request-Id")).as("%s", answer).matches("[0-9a-f]{16}");
    }
}
