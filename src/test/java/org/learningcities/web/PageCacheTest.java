package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** Pages that are kept: rendered once, whoever asks, and only where they may be kept. */
class PageCacheTest {

    private static final String TEXT = "<p>Köln und Cork</p>".repeat(200);

    private final PageCacheFilter filter = new PageCacheFilter(new PageCache(DataSize.ofKilobytes(100)));
    private final AtomicInteger rendered = new AtomicInteger();

    private final FilterChain page = (request, response) -> {
        rendered.incrementAndGet();
        HttpServletResponse http = (HttpServletResponse) response;
        http.setContentType("text/html;charset=UTF-8");
        http.addHeader("Link", "</a>; rel=cite-as");
        http.addHeader("Link", "</b>; rel=license");
        http.getOutputStream().write(TEXT.getBytes(StandardCharsets.UTF_8));
    };

    private MockHttpServletResponse ask(String path, FilterChain chain, String... headers) throws Exception {
        return ask("GET", path, chain, headers);
    }

    private MockHttpServletResponse ask(String method, String path, FilterChain chain, String... headers)
            throws Exception {
        String[] parts = path.split("\\?", 2);
        MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        for (int i = 0; i < headers.length; i += 2) {
            request.addHeader(headers[i], headers[i + 1]);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    @Test
    void rendersOnceAndAnswersTheSame() throws Exception {
        MockHttpServletResponse first = ask("/cities", page);
        MockHttpServletResponse second = ask("/cities", page);

        assertThat(rendered).hasValue(1);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        for (String name : List.of("Content-Type", "ETag", "Link", "Vary", "Content-Length")) {
            assertThat(second.getHeaders(name)).as(name).isNotEmpty().isEqualTo(first.getHeaders(name));
        }
        assertThat(second.getHeaders("Link")).hasSize(2);
    }

    @Test
    void compressesOnceForThoseWhoReadIt() throws Exception {
        MockHttpServletResponse small = ask("/cities", page, "Accept-Encoding", "br, gzip;q=0.8");
        MockHttpServletResponse plain = ask("/cities", page, "Accept-Encoding", "gzip;q=0");

        assertThat(small.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.getContentAsByteArray().length).isLessThan(TEXT.length() / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.getContentAsByteArray())).readAllBytes())
                .isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(rendered).hasValue(1);
    }

    @Test
    void saysNotModifiedToWhoHasThePage() throws Exception {
        String tag = ask("/cities", page).getHeader("ETag");

        MockHttpServletResponse again = ask("/cities", page, "If-None-Match", "\"x\", " + tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(ask("/cities", page, "If-None-Match", "W/\"other\"").getStatus())
                .isEqualTo(200);
        assertThat(rendered).hasValue(1);
    }

    @Test
    void tellsTheLengthToHeadAndSendsNothing() throws Exception {
        ask("/cities", page);
        MockHttpServletResponse head = ask("HEAD", "/cities", page);

        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getContentLength()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8).length);
        assertThat(rendered).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/cities, /cities?sort=name",
        "/cities?region=africa, /cities?region=europe",
        "/cities?a=1&b=2, /cities?b=2&a=1"
    })
    void keepsAddressesApart(String one, String other) throws Exception {
        ask(one, page);
        ask(other, page);
        assertThat(rendered).hasValue(2);
    }

    @Test
    void keepsApartWhatLikesAPageLess() throws Exception {
        ask("/cities", page, "Accept", "text/csv, text/html;q=0.5");
        ask("/cities", page, "Accept", "text/html");
        ask("/cities", page);
        assertThat(rendered).hasValue(3);
    }

    @Test
    void keepsWhatIsAcceptedApart() throws Exception {
        ask("/cities", page, "Accept", "text/html,*/*;q=0.8");
        ask("/cities", page);
        assertThat(rendered).hasValue(1);
        ask("/cities", page, "Accept", "application/json");
        assertThat(rendered).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 500, 503})
    void keepsNoError(int status) throws Exception {
        FilterChain failing = (request, response) -> {
            rendered.incrementAndGet();
            ((HttpServletResponse) response).setStatus(status);
            response.getOutputStream().write('x');
        };
        for (int i = 0; i < 2; i++) {
            MockHttpServletResponse answer = ask("/cities", failing);
            assertThat(answer.getStatus()).isEqualTo(status);
            assertThat(answer.getContentAsString()).isEqualTo("x");
        }
        assertThat(rendered).hasValue(2);
    }

    @Test
    void triesAgainAfterAFailure() throws Exception {
        FilterChain failing = (request, response) -> {
            throw new IllegalStateException("gone");
        };
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ask("/cities", failing))
                .hasMessage("gone");
        assertThat(ask("/cities", page).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/portal.zip", "/search?q=LONG"})
    void keepsNeitherLargeFilesNorEndlessAddresses(String path) throws Exception {
        String address = path.replace("LONG", "a".repeat(3_000));
        ask(address, page);
        ask(address, page);
        assertThat(rendered).hasValue(2);
    }

    @Test
    void staysWithinItsWeight() throws Exception {
        FilterChain large = (request, response) -> {
            rendered.incrementAndGet();
            byte[] noise = new byte[20_000];
            new java.util.Random(request.hashCode()).nextBytes(noise);
            response.getOutputStream().write(noise);
        };
        for (int i = 0; i < 50; i++) {
            ask("/cities?i=" + i, large);
        }
        rendered.set(0);
        for (int i = 0; i < 50; i++) {
            ask("/cities?i=" + i, large);
        }
        assertThat(rendered.get()).isBetween(40, 50);
    }

    @Test
    void oneRendersWhileTheOthersWait() throws Exception {
        int many = 8;
        CountDownLatch all = new CountDownLatch(many);
        FilterChain slow = (request, response) -> {
            try {
                all.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            page.doFilter(request, response);
        };
        ExecutorService visitors = Executors.newFixedThreadPool(many);
        List<Future<MockHttpServletResponse>> answers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            answers.add(visitors.submit(() -> {
                all.countDown();
                return ask("/cities", slow);
            }));
        }
        for (Future<MockHttpServletResponse> answer : answers) {
            assertThat(answer.get().getContentAsString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        }
        visitors.shutdown();
        assertThat(rendered).hasValue(1);
    }
}
