package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcities.testing.CityFile.list;
import static org.learningcities.testing.CityFile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.CityFile;

/** The content itself: short sentences, sober words, sources that can be looked up. */
class RealContentTest {

    private static final int MOST_WORDS = 60;
    private static final int LONGEST_QUOTE = 30;

    /** Praise that no source can back; a proper name may have them. */
    private static final Pattern PRAISE =
            Pattern.compile("\\b(best|unique|world[- ]class)\\b", Pattern.CASE_INSENSITIVE);

    static Stream<CityFile> cities() {
        return CityFile.all().stream();
    }

    static Stream<CityFile> files() {
        return Stream.concat(
                cities(),
                Stream.of("regions", "key-features", "publication")
                        .map(name -> new CityFile(name, CityFile.read(name + ".yaml"))));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void statementsAreShortAndSober(CityFile city) {
        assertThat(statements(city)).isNotEmpty().allSatisfy(statement -> {
            String text = text(statement, "text");
            assertThat(text.split(" ")).as(text).hasSizeLessThanOrEqualTo(MOST_WORDS);
            assertThat(text).doesNotContainPattern(PRAISE).matches("(?s).*[.?!”\"’)]");
        });
        assertThat(text(city.data(), "tagline")).doesNotContainPattern(PRAISE);
        assertThat(city.list("evidence"))
                .allSatisfy(piece -> assertThat(text(piece, "note")).doesNotContainPattern(PRAISE));
        assertThat(city.list("quotes"))
                .allSatisfy(quote -> assertThat(text(quote, "text").split(" ")).hasSizeLessThan(LONGEST_QUOTE));
    }

    @Test
    void publicationsAreToldInShortSentences() {
        list(CityFile.read("publication.yaml"), "publications").stream()
                .flatMap(publication -> list(publication, "statements").stream())
                .forEach(statement -> assertThat(text(statement, "text")).doesNotContainPattern(PRAISE));
    }

    @ParameterizedTest
    @MethodSource("files")
    void sourcesCanBeLookedUp(CityFile file) {
        assertThat(file.list("sources")).isNotEmpty().allSatisfy(source -> {
            assertThat(text(source, "title")).isNotEmpty();
            assertThat(text(source, "publisher")).isNotEmpty();
            assertThat(text(source, "year")).matches("|1\\d{3}|20\\d\\d");
            assertThat(text(source, "kind")).isNotEmpty();
            long places = Stream.of("url", "copy", "unlinked")
                    .filter(source::containsKey)
                    .count();
            assertThat(places).as("a url, a copy or a reason in %s", source).isEqualTo(1);
            assertThat(text(source, "url")).matches("|https?://[^/\\s]+\\.[^\\s]+");
        });
    }

    @ParameterizedTest
    @MethodSource("cities")
    void everySourceIsUsed(CityFile city) {
        List<String> used = new ArrayList<>();
        collect(city.data(), used);
        assertThat(city.list("sources")).allSatisfy(source -> assertThat(used).contains(text(source, "id")));
    }

    private static Stream<Map<String, Object>> allStatements(CityFile city) {
        return Stream.concat(
                city.statements().stream(),
                city.list("initiatives").stream().flatMap(initiative -> list(initiative, "summary").stream()));
    }

    private static List<Map<String, Object>> statements(CityFile city) {
        return allStatements(city).toList();
    }

    private static void collect(Object node, List<String> used) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key.equals("source")) {
                    (value instanceof List<?> several ? several : List.of(value))
                            .forEach(id -> used.add(id.toString()));
                } else {
                    collect(value, used);
                }
            });
        } else if (node instanceof List<?> entries) {
            entries.forEach(entry -> collect(entry, used));
        }
    }
}
