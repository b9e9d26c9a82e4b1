package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.CityFile;

/** The file of a language names just what the English files have. */
class LanguageFileTest {

    private static final String FILE = "languages/xx.yaml";

    private static final String GOOD = Stream.of(
                    Stream.of("language: xx"),
                    section("regions", "regions.yaml", "regions", "slug", "\"Made\""),
                    section("areas", "key-features.yaml", "areas", "code", "{label: \"Made\", plain_words: \"Made\"}"),
                    focalPoints(),
                    section(
                            "questions",
                            "questions.yaml",
                            "questions",
                            "key",
                            "{label: \"Made\", question: \"Made?\"}"),
                    section(
                            "obstacles",
                            "obstacles.yaml",
                            "obstacles",
                            "key",
                            "{label: \"Made\", description: \"Made\"}"),
                    section("statistics", "statistics.yaml", "statistics", "key", "\"Made\""),
                    Stream.of("cities:", "  cork: {name: \"Korko\", tagline: \"Made\", lead: {" + leads("cork") + "}}"),
                    Stream.of("terms:", "  - {words: [\"biblioteko\", \"librejo\"], english: [\"library\"]}"))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n", "", "\n"));

    /** A change that makes the good file bad, and what must be said of it. */
    record Bad(String old, String replacement, String... says) {

        @Override
        public String toString() {
            return old + " → " + replacement;
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("language: xx", "language: yy", "\"xx\""),
                new Bad(
                        "  africa:",
                        "  atlantis:",
                        "unknown key \"atlantis\"; allowed: africa",
                        "\"africa\" is missing"),
                new Bad("  funding: ", "  weather: ", "unknown key \"weather\"", "\"funding\" is missing"),
                new Bad("  money: {label: \"Made\", ", "  money: {", "\"label\" is missing"),
                new Bad("  population: ", "  populace: ", "unknown key \"populace\"", "\"population\" is missing"),
                new Bad("  cork: ", "  kork: ", "unknown key \"kork\"", "allowed: amman"),
                new Bad("lead: {lead: \"Made\"", "lead: {led: \"Made\"", "unknown key \"led\"", "\"lead\" is missing"),
                new Bad("english: [\"library\"]", "english: []", "at least 1"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWithFileAndLine(Bad bad) {
        assertThat(GOOD).containsOnlyOnce(bad.old);
        long line = GOOD.substring(0, GOOD.indexOf(bad.old))
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count()
                + 1;
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> read(GOOD.replace(bad.old, bad.replacement)))
                .withMessageContaining("db/content/" + FILE + ":" + line + ": ")
                .satisfies(thrown -> assertThat(thrown.getMessage()).contains(bad.says));
    }

    @Test
    void takesLabelsAndTerms() {
        Rows rows = new ContentRows(read(GOOD)).rows();
        Map<Object, Object> translations = rows.of("translation").stream()
                .filter(row -> "xx".equals(row.value("language")))
                .collect(Collectors.toMap(row -> row.value("key"), row -> row.value("text")));

        assertThat(translations)
                .containsEntry("city/cork", "Korko")
                .containsEntry("city/cork/tagline", "Made")
                .containsEntry("statement/cork/lead", "Made")
                .containsEntry("question/funding/question", "Made?")
                .containsEntry("area/1/plain_words", "Made")
                .containsKeys("region/africa", "focal-point/3.2", "obstacle/money/description", "statistic/population");
        assertThat(rows.of("foreign_word")).anyMatch(row -> "librejo".equals(row.value("typed")));
    }

    @Test
    void mayLeaveOutACity() {
        assertThat(GOOD).doesNotContain("melton");
        assertThat(read(GOOD)).anyMatch(file -> file.name().equals(FILE));
    }

    private static List<ContentFile> read(String language) {
        var texts = new TreeMap<>(
                ContentFolder.at(CityFile.CONTENT.toUri().toString()).texts());
        texts.put(FILE, language);
        return ContentReader.read(new ContentFolder(texts));
    }

    private static Stream<String> section(String name, String file, String list, String key, String value) {
        return Stream.concat(
                Stream.of(name + ":"),
                CityFile.list(CityFile.read(file), list).stream()
                        .map(entry -> entry.get(key).toString())
                        .map(code ->
                                "  " + (Character.isDigit(code.charAt(0)) ? "\"" + code + "\"" : code) + ": " + value));
    }

    private static Stream<String> focalPoints() {
        return Stream.concat(
                Stream.of("focal_points:"),
                CityFile.list(CityFile.read("key-features.yaml"), "areas").stream()
                        .flatMap(area -> CityFile.list(area, "focal_points").stream())
                        .map(point -> "  \"" + point.get("code") + "\": {label: \"Made\", question: \"Made?\"}"));
    }

    private static String leads(String slug) {
        return CityFile.list(CityFile.read("cities/" + slug + ".yaml"), "lead").stream()
                .map(statement -> statement.get("id") + ": \"Made\"")
                .collect(Collectors.joining(", "));
    }
}
