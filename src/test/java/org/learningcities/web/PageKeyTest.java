package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which requests get the same answer. */
class PageKeyTest {

    @ParameterizedTest
    @CsvSource({
        "q=a, q=a",
        "b=2&a=1, a=1&b=2",
        "city=cork&rows=numbers&city=amman, city=cork&city=amman&rows=numbers",
        "q=&region=africa&type=, region=africa",
        "q=, ",
        "q, q",
        "r=1&q, q&r=1",
        "=, ",
        "&&, ",
        "q=a=&p=%20, p=%20&q=a=",
        "a=1&a=1, a=1&a=1"
    })
    void ordersNamesAndDropsFieldsLeftEmpty(String asked, String canonical) {
        assertThat(PageKey.canonical(asked)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=a&region=africa, /search?region=africa&q=a&type=, true",
        "/search?q=a, /search?q=b, false",
        "/search, /fr/search, false",
        "/search?, /search, true"
    })
    void areEqualForTheSameAnswer(String one, String other, boolean equal) {
        assertThat(key(one).equals(key(other))).isEqualTo(equal);
    }

    /** Whoever could make the key of somebody else's answer would choose what that one gets. */
    @ParameterizedTest
    @CsvSource({"'', fr", "'', plain", "fr, plain", "'', fr plain"})
    void noWishIsMistakenForAnother(String language, String accepted) {
        PageKey odd = key("/cities", language, accepted);
        for (String offered : new String[] {"", "fr"}) {
            assertThat(key("/cities", offered, "")).isNotEqualTo(odd);
            assertThat(key("/cities", offered, "").plain()).isNotEqualTo(odd);
            assertThat(key("/cities", offered, "text/csv").plain())
                    .isNotEqualTo(key("/cities", offered, "text/csv plain"));
        }
    }

    private static PageKey key(String path, String language, String accepted) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        Stream.of(language)
                .filter(given -> !given.isEmpty())
                .forEach(given -> request.addHeader("Accept-Language", given));
        Stream.of(accepted).filter(given -> !given.isEmpty()).forEach(given -> request.addHeader("Accept", given));
        return PageKey.of(request);
    }

    private static PageKey key(String address) {
        String[] parts = address.split("\\?", 2);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        return PageKey.of(request);
    }
}
