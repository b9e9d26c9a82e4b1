package org.learningcities.messages;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.SourceFile;
import org.learningcities.web.SampleWords;

/** The bundles hold what is asked for and nothing else, each key under the name of its feature. */
class MessagesTest {

    private static final String FOLDER = "src/main/resources/messages";

    /** With which names the keys of a bundle may begin, beside its own. */
    private static final Map<String, Set<String>> BEGINNINGS = Map.ofEntries(
            entry("casestudy", Set.of("feature", "obstacle")),
            entry("citation", Set.of("statement", "withdrawn")),
            entry("city", Set.of("number", "band", "unit", "unit-name")),
            entry("compare", Set.of("question")),
            entry("evidence", Set.of("framework", "map", "measurement")),
            entry("home", Set.of("about")),
            entry("initiative", Set.of("audience", "setting")),
            entry("numbers", Set.of("comparison")),
            entry("search", Set.of()),
            entry("shell", Set.of("menu", "notice", "pagination", "filter", "sort", "download", "error")),
            entry("similar", Set.of()),
            entry("source", Set.of("backing")));

    /** The English bundles; TranslationsTest compares the others with them. */
    static List<SourceFile> files() {
        return SourceFile.under(FOLDER, ".properties").stream()
                .filter(bundle -> !bundle.name().contains("_"))
                .toList();
    }

    static Map<String, String> keys(SourceFile bundle) {
        Map<String, String> keys = new HashMap<>();
        Properties messages = new Properties();
        try {
            messages.load(new StringReader(bundle.text()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        messages.forEach((key, text) -> keys.put((String) key, (String) text));
        return keys;
    }

    private static Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        files().forEach(bundle -> all.putAll(keys(bundle)));
        return all;
    }

    @Test
    void areAllNamedInTheSettings() {
        assertThat(SampleWords.basenames())
                .containsExactlyInAnyOrderElementsOf(files().stream()
                        .map(bundle -> "messages/" + bundle.name())
                        .toList());
    }

    @Test
    void haveEveryKeyThatIsAskedFor() {
        assertThat(MessageKeys.used()).hasSizeGreaterThan(200);
        assertThat(all().keySet()).containsAll(MessageKeys.used());
    }

    @Test
    void haveNoKeyThatNobodyAsksFor() {
        assertThat(new TreeSet<>(all().keySet())).isSubsetOf(MessageKeys.used());
    }

    @Test
    void areAskedForByKnownBeginnings() {
        assertThat(MessageKeys.COMPUTED.keySet()).containsAll(MessageKeys.beginningsInCode());
    }

    @Test
    void beginWithTheNameOfTheirFeature() {
        for (SourceFile bundle : files()) {
            Set<String> beginnings = new TreeSet<>(BEGINNINGS.getOrDefault(bundle.name(), Set.of()));
            beginnings.add(bundle.name());
            assertThat(keys(bundle).keySet())
                    .as(bundle.toString())
                    .allMatch(key -> beginnings.contains(key.substring(0, key.indexOf('.'))));
        }
    }

    @Test
    void nameEachKeyOnce() {
        List<String> names = new ArrayList<>();
        files().forEach(bundle -> bundle.text()
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .forEach(line -> names.add(line.substring(0, line.indexOf('=')).strip())));

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void areMessageFormats() {
        all().forEach((key, text) ->
                assertThatCode(() -> SampleWords.format(text, "en")).as(key).doesNotThrowAnyException());
        assertThat(all().values()).noneMatch(text -> text.contains(",choice,"));
    }

    @Test
    void doubleEveryApostrophe() {
        assertThat(all())
                .noneSatisfy((key, text) -> assertThat(text.replace("''", "")).contains("'"));
    }

    @Test
    void areNotBlank() {
        assertThat(all()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }
}
