package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.MadeCity;

/** Withdrawn statements are remembered with their reasons, and their ids are never given again. */
class RetiredStatementsTest {

    private static final String FILE = "retired.yaml";

    @TempDir
    static Path temp;

    private static ContentCopy content;

    @BeforeAll
    static void copy() {
        content = ContentCopy.in(temp.resolve("content"));
        content.keepCity("bahir-dar"); // of Ethiopia, as the made city
        content.write("cities/made.yaml", MadeCity.named("made", "Made", "africa"));
    }

    @Test
    void keepsThemWithTheirReasons() {
        retire("made/gone", "The figure was another city''s.");
        content.load();

        assertThat(content.value("select id || ': ' || why from retired_statement"))
                .isEqualTo("made/gone: The figure was another city's.");
    }

    @Test
    void refusesAnIdThatIsUsedAgain() {
        retire("made/small", "It was wrong.");
        int line = content.read("cities/made.yaml").split("\\{id: small,")[0].split("\n", -1).length;

        assertThatThrownBy(content::load)
                .rootCause()
                .hasMessageContaining("db/content/cities/made.yaml:" + line + ": the id \"small\" was withdrawn")
                .hasMessageContaining("db/content/retired.yaml:2");
    }

    @Test
    void leavesOtherEntriesTheirIds() {
        retire("made/shown", "Evidence is not cited by an address.");

        assertThat(content.load()).isPositive();
    }

    @Test
    void refusesOneWithoutReason() {
        content.write(FILE, "retired:\n  - {id: made/gone}\n");

        assertThatThrownBy(content::load)
                .rootCause()
                .hasMessageContaining("db/content/retired.yaml:2: \"why\" is missing");
    }

    private static void retire(String id, String why) {
        content.write(FILE, "retired:\n  - {id: %s, why: '%s'}\n".formatted(id, why));
    }
}
