package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.CityFile;

/** The file of synonyms is checked like the others. */
class SynonymsFileTest {

    private static final String FILE = "synonyms.yaml";

    private static final String GOOD = """
            groups:
              - words: ["crafts", "handicrafts"]
                reason: "the texts say 'crafts'"
            oneway:
              - from: "wives"
                to: ["women"]
                reason: "the texts say 'women'"
            """;

    /** A change that makes the good file bad, the line that the message must name, and what it must say. */
    record Bad(String old, String replacement, int line, String... says) {

        @Override
        public String toString() {
            return old + " → " + replacement;
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("[\"crafts\", \"handicrafts\"]", "[\"crafts\"]", 2, "at least 2"),
                new Bad("\"handicrafts\"]", "\"crafts\"]", 2, "unique"),
                new Bad("\"handicrafts\"", "\"one two three four five\"", 2, "pattern"),
                new Bad("\"handicrafts\"", "\"hand*\"", 2, "pattern"),
                new Bad("\"handicrafts\"", "\"hand  crafts\"", 2, "pattern"),
                new Bad("\"handicrafts\"", "12", 2, "integer", "string"),
                new Bad("    reason: \"the texts say 'crafts'\"\n", "", 2, "\"reason\" is missing"),
                new Bad("\"the texts say 'crafts'\"", "\"\"", 3, "at least 1"),
                new Bad("from: \"wives\"", "form: \"wives\"", 5, "unknown key \"form\"", "allowed: from, to, reason"),
                new Bad("to: [\"women\"]", "to: []", 6, "at least 1"),
                new Bad("oneway:", "narrower:", 4, "unknown key \"narrower\"", "allowed: groups, oneway"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWithFileAndLine(Bad bad) {
        assertThat(GOOD).containsOnlyOnce(bad.old);
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> read(GOOD.replace(bad.old, bad.replacement)))
                .withMessageContaining("db/content/synonyms.yaml:" + bad.line + ": ")
                .satisfies(thrown -> assertThat(thrown.getMessage()).contains(bad.says));
    }

    @Test
    void takesWordsWithHyphensApostrophesAndAccents() {
        String words = GOOD.replace("\"handicrafts\"", "\"driver's\", \"e-learning\", \"bibliothèque\", \"a b c d\"");

        assertThat(read(words)).anyMatch(file -> file.name().equals(FILE));
    }

    @Test
    void aWordFindsTheOthersOfItsGroup() {
        Rows rows = new ContentRows(List.of(YamlFile.read(FILE, GOOD))).rows();

        assertThat(rows.of("synonym"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.value("typed")).isNotEqualTo(row.value("means")));
    }

    private static List<ContentFile> read(String synonyms) {
        var texts = new TreeMap<>(
                ContentFolder.at(CityFile.CONTENT.toUri().toString()).texts());
        texts.put(FILE, synonyms);
        return ContentReader.read(new ContentFolder(texts));
    }
}
