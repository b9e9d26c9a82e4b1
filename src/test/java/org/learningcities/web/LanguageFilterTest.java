package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How an address names the language of a page, and what the pages behind see of it. */
class LanguageFilterTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    private HttpServletRequest pass(String address, String... accepted) throws Exception {
        String[] parts = address.split("\\?", 2);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
        request.setServletPath(parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        if (accepted.length > 0) {
            request.addHeader("Accept-Language", accepted[0]);
        }
        new LanguageFilter().doFilter(request, response, chain);
        return (HttpServletRequest) chain.getRequest();
    }

    @ParameterizedTest
    @CsvSource({
        "/fr, /, FRENCH",
        "/fr/cities/cork?a=1, /cities/cork, FRENCH",
        "/ar/key-features/3.2, /key-features/3.2, ARABIC",
        "/zh/search/suggestions?q=a, /search/suggestions, CHINESE",
        "/cities, /cities, ENGLISH",
        "/de/cities, /de/cities, ENGLISH",
        "/FR/cities, /FR/cities, ENGLISH",
        "/french, /french, ENGLISH",
        "/fr//evil.example, /fr//evil.example, ENGLISH",
        "/fr//evil, /fr//evil, FRENCH",
        "/fr/../cities, /../cities, FRENCH"
    })
    void takesTheLanguageOff(String address, String path, Language language) throws Exception {
        HttpServletRequest seen = pass(address);

        assertThat(seen.getRequestURI()).isEqualTo(path);
        assertThat(seen.getServletPath()).isEqualTo(path.equals("/") ? "/" : path);
        assertThat(Language.of(seen)).isEqualTo(language);
        assertThat(seen.getQueryString()).isEqualTo(address.contains("?") ? address.split("\\?")[1] : null);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/cities?page=2, /cities?page=2",
        "/en, /",
        "/fr/, /fr",
        "/fr/?q=a, /fr?q=a",
        "/fr/cities.csv, /cities.csv",
        "/fr/assets/css/portal.css, /assets/css/portal.css",
        "/ru/sitemap.xml, /sitemap.xml",
        "/ar/data/datapackage.json, /data/datapackage.json"
    })
    void leadsToTheOneAddress(String address, String there) throws Exception {
        assertThat(pass(address)).isNull();
        assertThat(response.getStatus()).isEqualTo(308);
        assertThat(response.getHeader("Location")).isEqualTo(there);
    }

    @Test
    void leadsToNoOtherHost() throws Exception {
        assertThat(pass("/en//evil.example")).isNotNull();
        assertThat(response.getHeader("Location")).isNull();
    }

    @Test
    void redirectsInTheSameLanguage() throws Exception {
        pass("/fr/brief?add=city:cork");
        ((HttpServletResponse) chain.getResponse()).sendRedirect("/brief?item=city:cork");

        assertThat(response.getRedirectedUrl()).isEqualTo("/fr/brief?item=city:cork");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/cities     | fr-CA,fr;q=0.8,en;q=0.3 | FRENCH",
                "/cities     | de,zh-Hant-TW;q=0.5     | CHINESE",
                "/fr/cities  | en-US,en;q=0.5          | ENGLISH",
                "/ar/cities  | ru                      | RUSSIAN"
            })
    void offersTheLanguageThatTheBrowserPrefers(String address, String accepted, Language offered) throws Exception {
        assertThat(OfferedLanguage.of(pass(address, accepted))).contains(offered);
        assertThat(response.getHeaders("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "de, fr;q=0.9, en;q=0.5", "*", "", ";;q=,", "fr;q=1.5"})
    void offersNothingToThoseWhoReadThePage(String accepted) throws Exception {
        assertThat(OfferedLanguage.of(pass("/fr/cities", accepted))).isEmpty();
    }
}
