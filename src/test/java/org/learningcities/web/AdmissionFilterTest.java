package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What visitors see while the portal has too much to do. */
@PortalTest
class AdmissionFilterTest {

    @Autowired
    BackSoon backSoon;

    private AdmissionFilter full;

    @BeforeEach
    void leaveNoPlace() {
        full = new AdmissionFilter(0, backSoon);
    }

    @Test
    void saysBackSoonInTheLanguageOfThePage() throws Exception {
        assertThat(page(null).select("h1").text()).isEqualTo("Back soon");
        Document french = page(Language.FRENCH);
        assertThat(french.select("html").attr("lang")).isEqualTo("fr");
        assertThat(french.select("h1").text()).isNotEqualTo("Back soon");
        assertThat(french.select("main a").eachAttr("href")).contains("/fr/cities");
    }

    @Test
    void compressesForWhoReadsThat() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cities");
        request.addHeader("Accept-Encoding", "gzip, br");
        MockHttpServletResponse response = answer(full, request);

        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("Back soon");
    }

    @Test
    void givesProgramsProblem() throws Exception {
        MockHttpServletResponse response = answer(full, new MockHttpServletRequest("GET", "/api/v1/cities"));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"status\":503");
    }

    @Test
    void refusesNoStaticFiles() throws Exception {
        assertThat(answer(full, new MockHttpServletRequest("GET", "/assets/css/portal.css"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void keepsPlacesOfPagesFromLargeFiles() throws Exception {
        assertThat(answer(full, new MockHttpServletRequest("GET", "/data/portal.zip"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void givesThePlaceBackWhenAPageFails() throws Exception {
        AdmissionFilter one = new AdmissionFilter(1, backSoon);
        for (int i = 0; i < 2; i++) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cities");
            try {
                one.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
                    throw new IllegalStateException("a page that fails");
                });
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("a page that fails");
            }
        }
        assertThat(answer(one, new MockHttpServletRequest("GET", "/cities")).getStatus())
                .isEqualTo(200);
    }

    private Document page(@Nullable Language language) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cities");
        if (language != null) {
            language.putOn(request);
        }
        MockHttpServletResponse response = answer(full, request);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        return Jsoup.parse(response.getContentAsString());
    }

    private static MockHttpServletResponse answer(AdmissionFilter filter, MockHttpServletRequest request)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
