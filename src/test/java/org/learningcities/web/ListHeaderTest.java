package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ListHeaderTest {

    private static boolean readsGzip(String... lines) {
        return ListHeader.readsGzip(with("Accept-Encoding", lines));
    }

    private static MockHttpServletRequest with(String name, String... lines) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        List.of(lines).forEach(line -> request.addHeader(name, line));
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "gzip, deflate, br, zstd",
                "GZIP",
                "br;q=1.0, gzip;q=0.2",
                "deflate,gzip ;q=1",
                "*",
                "identity;q=0, *;q=0.1",
                "gzip;Q=0.5"
            })
    void readsGzipWhereItIsNamedOrAnything(String encodings) {
        assertThat(readsGzip(encodings)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "br",
                "gzipped",
                "x-gzip2",
                "gzip;q=0",
                "gzip;Q=0",
                "gzip;q=0.000",
                "*;q=0",
                "gzip;q=0, *",
                "\"gzip"
            })
    void doesNotReadItWhereItIsRefusedOrNotNamed(String encodings) {
        assertThat(readsGzip(encodings)).isFalse();
    }

    @Test
    void takesSeveralLinesForOne() {
        assertThat(readsGzip()).isFalse();
        assertThat(readsGzip("br", "gzip")).isTrue();
        assertThat(ListHeader.of(with("If-None-Match", "\"a\"", "W/\"b\""), "If-None-Match"))
                .isEqualTo("\"a\",W/\"b\"");
        assertThat(ListHeader.of(with("If-None-Match", "\"a\""), "If-None-Match"))
                .isEqualTo("\"a\"");
        assertThat(ListHeader.of(with("If-None-Match"), "If-None-Match")).isNull();
    }
}
