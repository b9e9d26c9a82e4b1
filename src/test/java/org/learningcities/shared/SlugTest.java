package org.learningcities.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"cork", "bahir-dar", "s4", "2015", "a", "a-b-c"})
    void acceptsWordsAndSingleHyphens(String text) {
        assertThat(Slug.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Cork",
                "cork ",
                "-cork",
                "cork-",
                "bahir--dar",
                "ybycuí",
                "a/b",
                "a.b",
                "a_b",
                "a\n",
                "a\u0000",
                "١",
                "%63"
            })
    void rejectsAllElse(String text) {
        assertThat(Slug.isWellFormed(text)).isFalse();
    }

    @Test
    void rejectsMoreThanEightyCharacters() {
        assertThat(Slug.isWellFormed("a".repeat(80))).isTrue();
        assertThat(Slug.isWellFormed("a".repeat(81))).isFalse();
        assertThat(Slug.isWellFormed("a-".repeat(100_000) + "!")).isFalse();
    }
}
