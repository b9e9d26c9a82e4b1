package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.RawVisitor;
import org.learningcities.testing.Visitor.Answer;
import org.springframework.util.unit.DataSize;

/** Answers that are kept: rendered once, whoever asks, and only where they may be kept. */
class PageCacheTest {

    private static final String TEXT = "<p>Köln und Cork</p>".repeat(200);

    private final AtomicInteger rendered = new AtomicInteger();

    private final KeepingServer.Page page = (request, response) -> {
        rendered.incrementAndGet();
        response.setContentType("text/html;charset=UTF-8");
        response.setLocale(Language.FRENCH.locale());
        response.addHeader("Link", "</a>; rel=cite-as");
        response.addHeader("Link", "</b>; rel=license");
        response.addHeader("Vary", "Accept");
        response.setHeader("X-Request-Id", "of-this-answer");
        response.getOutputStream().write(TEXT.getBytes(StandardCharsets.UTF_8));
    };

    private KeepingServer server;

    @BeforeEach
    void start() throws LifecycleException {
        server = new KeepingServer(DataSize.ofKilobytes(100));
        server.serve(page);
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
    }

    private Answer ask(String path, String... headers) {
        return server.visitor.get(path, headers);
    }

    @Test
    void rendersOnceAndAnswersTheSame() {
        Answer first = ask("/cities");
        Answer second = ask("/cities");

        assertThat(rendered).hasValue(1);
        assertThat(second.text()).isEqualTo(TEXT);
        for (String name :
                List.of("Content-Type", "Content-Language", "ETag", "Link", "Vary", "Content-Length", "Date")) {
            assertThat(second.headers().allValues(name)).as(name).isNotEmpty();
        }
        assertThat(withoutDate(second)).isEqualTo(withoutDate(first));
        assertThat(second.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(second.headers().allValues("Link")).hasSize(2);
    }

    private static List<String> withoutDate(Answer answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !List.of("date", "x-request-id").contains(header.getKey()))
                .map(Object::toString)
                .sorted()
                .toList();
    }

    @Test
    void leavesTheIdOfARequestToThatRequest() {
        assertThat(ask("/cities").header("X-Request-Id")).isEqualTo("of-this-answer");
        assertThat(ask("/cities").header("X-Request-Id")).isEmpty();
    }

    @Test
    void compressesOnceForThoseWhoReadIt() throws Exception {
        Answer small = ask("/cities", "Accept-Encoding", "br, gzip;q=0.8");
        Answer plain = ask("/cities", "Accept-Encoding", "gzip;q=0");
        Answer again = ask("/cities");

        assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.body().length).isLessThan(TEXT.length() / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                .isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(plain.text()).isEqualTo(TEXT).isEqualTo(again.text());
        assertThat(plain.header("ETag")).isEqualTo(small.header("ETag"));
        assertThat(rendered).hasValue(1);
    }

    @Test
    void saysNotModifiedToWhoHasThePage() {
        String tag = ask("/cities").header("ETag");

        for (String known : List.of("\"x\", " + tag, "*")) {
            Answer again = ask("/cities", "If-None-Match", known);
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        }
        assertThat(ask("/cities", "If-None-Match", "W/\"other\"").status()).isEqualTo(200);
        assertThat(rendered).hasValue(1);
        server.cache.forget();
        assertThat(ask("/cities", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(rendered).hasValue(2);
    }

    @Test
    void tellsTheLengthToHeadAndSendsNothing() {
        ask("/cities");
        Answer head = server.visitor.ask("HEAD", "/cities");

        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo("" + TEXT.getBytes(StandardCharsets.UTF_8).length);
        assertThat(rendered).hasValue(1);
    }

    /** Tomcat uses its objects again for the next answer of a connection: what is kept must not be written to. */
    @Test
    void sendsTheSameHoweverManyOtherAnswersComeBetween() throws Exception {
        KeepingServer.Page missing = (request, response) -> {
            for (int i = 0; i < request.getQueryString().length(); i++) {
                response.setHeader("X-" + i, "something else");
            }
            response.setStatus(404);
            response.getOutputStream().write('x');
        };
        ask("/cities");
        server.serve(missing);
        try (RawVisitor visitor = new RawVisitor(server.visitor.port())) {
            String tag = visitor.get("/cities").headers().get("etag");
            for (int i = 0; i < 20; i++) {
                assertThat(visitor.get("/other?i" + "i".repeat(i)).body()).isEqualTo("x");
                RawVisitor.RawAnswer kept = visitor.get("/cities");
                assertThat(kept.body()).isEqualTo(TEXT);
                assertThat(kept.headers()).containsEntry("etag", tag).containsEntry("vary", "Accept, Accept-Encoding");
            }
        }
        assertThat(rendered).hasValue(1);
    }

    @Test
    void keepsNoLineBreakInAHeader() throws Exception {
        server.serve((request, response) -> {
            response.setHeader("Link", "</a>\r\nSet-Cookie: a=b");
            page.write(request, response);
        });
        ask("/cities");
        Answer kept = ask("/cities");

        assertThat(kept.header("Set-Cookie")).isEmpty();
        assertThat(kept.header("Link")).startsWith("</a>  Set-Cookie");
        assertThat(rendered).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/cities, /cities?sort=name",
        "/cities, /fr/cities",
        "/cities?region=africa, /cities?region=europe",
        "/compare?city=cork&city=espoo, /compare?city=espoo&city=cork"
    })
    void keepsAddressesApart(String one, String other) {
        ask(one);
        ask(other);
        assertThat(rendered).hasValue(2);
    }

    @Test
    void keepsApartWhatLikesAPageLess() {
        ask("/cities", "Accept", "text/csv, text/html;q=0.5");
        ask("/cities", "Accept", "text/html");
        ask("/cities", "Accept", "text/html,*/*;q=0.8");
        ask("/cities");
        assertThat(rendered).hasValue(3);
    }

    @Test
    void sendsNoPackedAnswerToWhoCannotReadItWhateverOthersAskFor() {
        ask("/cities", "Accept", "text/csv plain", "Accept-Encoding", "gzip");
        assertThat(ask("/cities", "Accept", "text/csv").text()).isEqualTo(TEXT);
    }

    @Test
    void keepsApartWhatOffersAnotherLanguage() {
        ask("/cities", "Accept-Language", "fr, en;q=0.8");
        ask("/cities", "Accept-Language", "fr-CH");
        ask("/cities", "Accept-Language", "en");
        ask("/cities");
        assertThat(rendered).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 500, 503})
    void keepsNoError(int status) {
        server.serve((request, response) -> {
            rendered.incrementAndGet();
            response.setStatus(status);
            response.getOutputStream().write('x');
        });
        for (int i = 0; i < 2; i++) {
            Answer answer = ask("/cities");
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.text()).isEqualTo("x");
            assertThat(answer.header("ETag")).isEmpty();
        }
        assertThat(rendered).hasValue(2);
    }

    @Test
    void triesAgainAfterAFailure() {
        server.serve((request, response) -> {
            throw new IllegalStateException("gone");
        });
        assertThat(ask("/cities").status()).isEqualTo(500);
        server.serve(page);
        assertThat(ask("/cities").text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=LONG", "/data/portal.zip"})
    void keepsNeitherLargeFilesNorEndlessAddresses(String path) {
        String address = path.replace("LONG", "a".repeat(3_000));
        ask(address);
        ask(address);
        assertThat(rendered).hasValue(2);
    }

    @Test
    void keepsNoPartOfAFile() {
        assertThat(ask("/fr/cities", "Range", "bytes=0-1").header("ETag")).isEmpty();
    }
}
