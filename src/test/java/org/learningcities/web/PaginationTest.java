package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {

    private static final QueryString STATE = QueryString.parse("region=africa");

    private static Pagination pages(int page, int pages) {
        return Pagination.of(page, pages, "/cities", STATE, SampleWords.english());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, [1] 2",
        "2, 2, 1 [2]",
        "1, 9, [1] 2 3 … 9",
        "4, 9, 1 2 3 [4] 5 6 … 9",
        "5, 9, 1 … 3 4 [5] 6 7 … 9",
        "9, 9, 1 … 7 8 [9]",
        "3, 5, 1 2 [3] 4 5",
    })
    void namesTheEndsAndTheNeighbours(int page, int pages, String line) {
        assertThat(pages(page, pages).items().stream()
                        .map(item -> item.current() ? "[" + item.label() + "]" : item.label())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(line);
    }

    @Test
    void linksEveryNumberButTheCurrentOne() {
        assertThat(pages(2, 3).items())
                .containsExactly(
                        new Pagination.Item("1", "/cities?region=africa", false),
                        new Pagination.Item("2", null, true),
                        new Pagination.Item("3", "/cities?region=africa&page=3", false));
    }

    @Test
    void linksNoGap() {
        assertThat(pages(1, 9).items()).contains(new Pagination.Item("…", null, false));
    }

    @Test
    void leadsBothWaysFromTheMiddle() {
        assertThat(pages(2, 3).previous()).isEqualTo("/cities?region=africa");
        assertThat(pages(2, 3).next()).isEqualTo("/cities?region=africa&page=3");
    }

    @Test
    void endsAtBothEnds() {
        assertThat(pages(1, 3).previous()).isNull();
        assertThat(pages(1, 3).next()).isEqualTo("/cities?region=africa&page=2");
        assertThat(pages(3, 3).previous()).isEqualTo("/cities?region=africa&page=2");
        assertThat(pages(3, 3).next()).isNull();
    }

    @Test
    void isNothingWhereOnePageHoldsAll() {
        assertThat(pages(1, 1)).isEqualTo(new Pagination(java.util.List.of(), null, null, null));
    }

    @Test
    void leadsBackFromBeyondTheLastPage() {
        Pagination beyond = pages(8, 3);

        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.last()).isEqualTo(new Link("Go to the last page, 3", "/cities?region=africa&page=3"));
        assertThat(pages(2, 1).last()).isEqualTo(new Link("Go to the last page, 1", "/cities?region=africa"));
    }
}
