package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPageTest {

    private static ErrorPage page(int status) {
        return ErrorPage.of(status, List.of(), SampleWords.english());
    }

    @ParameterizedTest
    @CsvSource({
        "400, This address cannot be read",
        "404, There is no page at this address",
        "405, This portal can only be read",
        "414, This address cannot be read",
        "500, Something went wrong on our side",
        "501, Something went wrong on our side",
        "503, Back soon",
    })
    void saysWhatHappened(int status, String title) {
        assertThat(page(status).head().title()).isEqualTo(title);
        assertThat(page(status).sentence()).isNotBlank();
    }

    @Test
    void isNotForSearchEngines() {
        assertThat(page(404).head().listed()).isFalse();
    }

    @Test
    void offersNextStepsAndTheNearest() {
        List<Link> nearest = List.of(new Link("Cork", "/cities/cork"));

        assertThat(page(404).steps()).extracting(Link::href).containsExactly("/cities", "/search");
        assertThat(ErrorPage.of(404, nearest, SampleWords.english()).nearest()).isEqualTo(nearest);
    }
}
