package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.MadeCity;

/** A bad file stops the start with file, line, what is wrong and what is allowed, and the database stays as it was. */
class BadContentTest {

    private static final String FILE = "cities/made.yaml";

    @TempDir
    static Path temp;

    private static ContentCopy content;

    /** A change that makes the made city bad, and what the message must say; "line" stands in the line changed. */
    record Bad(String name, String old, String replacement, String... says) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void load() {
        content = ContentCopy.in(temp.resolve("content"));
        content.keepCity("bahir-dar"); // of Ethiopia, as the made city
        content.load();
    }

    @BeforeEach
    void startWithGoodFile() {
        content.write(FILE, MadeCity.named("made", "Made", "africa"));
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("YAML error", "tagline: \"A city", "tagline: \"A \"city", "this is not YAML"),
                new Bad("tab", "lead:\n  - ", "lead:\n\t- ", "this is not YAML"),
                new Bad("unknown key", "tagline:", "motto:", "unknown key \"motto\"", "allowed: ", "tagline"),
                new Bad(
                        "unknown key of an entry",
                        "value: 1234567,",
                        "value: 1234567, colour: 1,",
                        "unknown key \"colour\"",
                        "allowed: ",
                        "value"),
                new Bad("missing source", ", source: [s1, s2]}", "}", "\"source\" is missing"),
                new Bad("no source at all", "source: [s1, s2]", "source: []", "1"),
                new Bad(
                        "unknown region",
                        "region: africa",
                        "region: atlantis",
                        "unknown region \"atlantis\"",
                        "allowed: ",
                        "africa",
                        "latin-america-and-the-caribbean"),
                new Bad(
                        "unknown source id",
                        "source: [s1, s2]",
                        "source: [s1, s9]",
                        "unknown source \"s9\"",
                        "allowed: s1, s2"),
                new Bad("unknown file of a source", "source: [s1, s2]", "source: [nowhere/s1]", "unknown source", "s1"),
                new Bad("unknown question", "  funding:", "  weather:", "unknown question \"weather\"", "funding"),
                new Bad(
                        "unknown focal point",
                        "focal_point: \"3.2\"",
                        "focal_point: \"3.9\"",
                        "unknown focal point \"3.9\"",
                        "3.2"),
                new Bad(
                        "duplicate statement id",
                        "{id: free,",
                        "{id: small,",
                        "the id \"small\" stands twice",
                        "each must be unique"),
                new Bad(
                        "duplicate slug",
                        "slug: second-made-practice",
                        "slug: first-made-practice",
                        "\"first-made-practice\" stands twice",
                        "each must be unique"),
                new Bad(
                        "duplicate source",
                        "{id: s2, title",
                        "{id: s1, title",
                        "the id \"s1\" stands twice",
                        "each must be unique"),
                new Bad("key twice", "name: \"Made\"", "slug: made", "\"slug\" stands here twice", "keep one"),
                new Bad(
                        "slug of another file",
                        "slug: made\n",
                        "slug: other\n",
                        "the slug is \"other\" but the file \"made\"",
                        "must be equal"),
                new Bad(
                        "value and band",
                        "value: 1234567,",
                        "value: 1234567, low: 1, high: 2,",
                        "either a value or a band",
                        "not both"),
                new Bad("neither value nor band", "value: 1234567, ", "", "either a value or a band", "not neither"),
                new Bad(
                        "unknown statistic",
                        "key: population,",
                        "key: populace,",
                        "unknown statistic \"populace\"",
                        "statistics.yaml"),
                new Bad("wrong unit", "unit: people, year", "unit: percent, year", "is counted in people"),
                new Bad(
                        "unit of no kind",
                        "unit: people, year",
                        "unit: heads, year",
                        "\"heads\" is not one of the values",
                        "allowed: people, percent"),
                new Bad("wrong type", "value: 1234567", "value: \"many\"", "string", "number"),
                new Bad("wrong type of a list", "audience: [everyone]", "audience: everyone", "string", "array"),
                new Bad(
                        "unknown audience",
                        "audience: [everyone]",
                        "audience: [cats]",
                        "\"cats\" is not one of the values",
                        "allowed: children"),
                new Bad(
                        "url and copy",
                        "kind: news, voice: press, copy: true",
                        "kind: news, voice: press, copy: true, url: \"https://a.org\"",
                        "just one of"),
                new Bad("year as text", "since: 2010", "since: long ago", "string", "integer"),
                new Bad(
                        "another name of the country",
                        "name: \"Ethiopia\"",
                        "name: \"Abyssinia\"",
                        "both must be equal",
                        "Ethiopia"),
                new Bad("list for a key", "tagline: \"A city", "[a, b]: c\ntagline: \"A city", "a key is a plain word"),
                new Bad("text for a mapping", "country: {name", "country: \"Ethiopia\"\n# {name", "string", "object"),
                new Bad("second document", "quotes:", "---\nquotes:", "this is not YAML"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void stopsWithFileLineAndRemedyAndLeavesTheDatabase(Bad bad) {
        Map<String, String> before = content.state();
        int line = content.replace(FILE, bad.old, bad.replacement);
        Throwable thrown = catchThrowable(content::load);
        assertThat(thrown).as("the start with this file").isNotNull();
        assertThat(thrown).rootCause().isInstanceOf(ContentException.class);
        String message = rootCause(thrown).getMessage();
        assertThat(message).contains("db/content/" + FILE + ":").contains(List.of(bad.says));
        assertThat(linesNamed(message))
                .as(message)
                .anyMatch(named ->
                        named >= line && named < line + bad.replacement.lines().count() + 1);
        assertThat(content.state()).isEqualTo(before);
    }

    @Test
    void namesEveryProblemOfEveryFile() {
        content.replace(FILE, "tagline:", "motto:");
        content.write("cities/empty.yaml", "");
        String message = rootCause(catchThrowable(content::load)).getMessage();
        content.folder().resolve("cities/empty.yaml").toFile().delete();
        assertThat(message).contains(FILE, "cities/empty.yaml:1", "unknown key \"motto\"", "\"tagline\" is missing");
    }

    @Test
    void migratesNothingWhereTheFirstStartFindsBadFile(@TempDir Path folder) {
        ContentCopy first = ContentCopy.in(folder.resolve("content"));
        first.replace("cities/cork.yaml", "region: europe-and-north-america", "region: europe");
        Throwable thrown = catchThrowable(first::load);
        assertThat(rootCause(thrown)).isInstanceOf(ContentException.class).hasMessageContaining("cork.yaml");
        assertThat(first.state()).isEmpty();
    }

    @Test
    void startsAgainOnceTheFileIsMended(@TempDir Path folder) {
        ContentCopy first = ContentCopy.in(folder.resolve("content"));
        first.replace("cities/cork.yaml", "region: europe-and-north-america", "region: europe");
        assertThat(catchThrowable(first::load)).isNotNull();
        first.replace("cities/cork.yaml", "region: europe", "region: europe-and-north-america");
        first.load();
        assertThat(first.value("select count(*) from city")).isEqualTo("12");
    }

    private static List<Integer> linesNamed(String message) {
        return java.util.regex.Pattern.compile("made\\.yaml:(\\d+):")
                .matcher(message)
                .results()
                .map(result -> Integer.valueOf(result.group(1)))
                .toList();
    }

    private static Throwable rootCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
