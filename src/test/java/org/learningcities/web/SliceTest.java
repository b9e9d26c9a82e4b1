package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {

    private static Slice<Integer> slice(int total, String query) {
        Words words = SampleWords.english();
        List<Integer> all = IntStream.rangeClosed(1, total).boxed().toList();
        return Slice.of(all, 10, new Parameters(QueryString.parse(query), words), "/cities", words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "1, 1, 1",
        "10, 1, 10",
        "11, 2, 10",
        "20, 2, 10",
        "21, 3, 10",
    })
    void countsThePages(int total, int pages, int rows) {
        Slice<Integer> slice = slice(total, "");

        assertThat(slice.pages()).isEqualTo(pages);
        assertThat(slice.total()).isEqualTo(total);
        assertThat(slice.rows()).hasSize(rows);
        assertThat(slice.notices()).isEmpty();
    }

    @Test
    void cutsTheAskedPage() {
        assertThat(slice(25, "page=1").rows()).first().isEqualTo(1);
        assertThat(slice(25, "page=2").rows()).containsExactly(11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
        assertThat(slice(25, "page=3").rows()).containsExactly(21, 22, 23, 24, 25);
    }

    @ParameterizedTest
    @CsvSource({"4", "999999999"})
    void saysSoBeyondTheLastPage(int page) {
        Slice<Integer> slice = slice(25, "page=" + page);

        assertThat(slice.rows()).isEmpty();
        assertThat(slice.notices()).singleElement().asString().endsWith("the list ends on page 3.");
        assertThat(slice.pagination().last()).isEqualTo(new Link("Go to the last page, 3", "/cities?page=3"));
    }

    @Test
    void addsItsNoticeToThoseOfTheParameters() {
        assertThat(slice(5, "page=2&colour=red").notices())
                .containsExactly(
                        "The parameter “colour” is not known here and was ignored.",
                        "There is no page 2: the list ends on page 1.");
    }

    @Test
    void takesRowsThatWereCutElsewhere() {
        Words words = SampleWords.english();
        Parameters second = new Parameters(QueryString.parse("page=2"), words);
        Slice<String> slice = Slice.of(List.of("k"), 11, 10, second, "/search", words);

        assertThat(slice.rows()).containsExactly("k");
        assertThat(slice.pages()).isEqualTo(2);
        assertThat(slice.pagination().previous()).isEqualTo("/search");
    }
}
