package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    /** "[" and "]" stand for the highlighter's signs; the answer marks with asterisks and parts with bars. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "no match, no match",
        "[all], *all*",
        "a [b] c, 'a |*b*| c'",
        "[a][b], *a*|*b*",
        "[a] [b], *a*| |*b*",
        "[a] b, *a*| b",
        "a [b, 'a [b'",
        "a] b, a] b",
        "a] [b], 'a] |*b*'",
        "[], **",
    })
    void cutsAtTheSigns(String text, String expected) {
        String highlighted = text.replace("[", Part.START).replace("]", Part.END);

        assertThat(Part.of(highlighted).stream()
                        .map(part -> part.marked() ? "*" + part.text() + "*" : part.text())
                        .collect(Collectors.joining("|"))
                        .replace(Part.START, "[")
                        .replace(Part.END, "]"))
                .isEqualTo(expected);
    }

    @Test
    void leavesMarkupAsText() {
        assertThat(Part.of("<em>a</em>")).containsExactly(new Part("<em>a</em>", false));
    }

    @Test
    void takesTheTextThatMatched() {
        assertThat(Part.passage(List.of("plain", "a " + Part.START + "b" + Part.END), "other"))
                .containsExactly(new Part("a ", false), new Part("b", true));
    }

    @Test
    void cutsATextThatDidNotMatchAtAWord() {
        String text = "word ".repeat(60).strip();

        assertThat(Part.passage(List.of(text), "other")).singleElement().satisfies(part -> {
            assertThat(part.text()).hasSizeLessThan(185).endsWith("word…");
            assertThat(part.marked()).isFalse();
        });
        assertThat(Part.passage(List.of("x".repeat(300)), "other").get(0).text())
                .hasSize(181);
    }

    @Test
    void takesTheOtherTextWhereThereIsNone() {
        assertThat(Part.passage(List.of(), "other")).containsExactly(new Part("other", false));
    }
}
