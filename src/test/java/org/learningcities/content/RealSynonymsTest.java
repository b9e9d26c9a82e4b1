package org.learningcities.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.CityFile;

/** The synonyms themselves: words that our texts use, told apart by their stems, and none that would drown the rest. */
class RealSynonymsTest {

    private static final int MOST_ENTRIES_OF_A_WORD = 2;

    /** Words that stand in every second text: alone, they and what shares their stem would find everything. */
    private static final Set<String> GENERAL = Set.copyOf(stems("learning city people education training project"
            + " programme work life year plan part place world community school centre local public national social open"
            + " government development service well fit fair bank"));

    /** What a visitor may find in words; codes, ids and sources are left out. */
    private static final Set<String> TOLD = Set.of("name", "tagline", "text", "note");

    private static final String TEXTS = " " + texts() + " ";

    /** A group, or a word with those that it finds: the words of the texts first. */
    record Entry(List<String> words, List<String> found) {

        static Entry group(Map<String, Object> group) {
            return new Entry(wordsOf(group, "words"), wordsOf(group, "words"));
        }

        static Entry oneway(Map<String, Object> oneway) {
            List<String> found = wordsOf(oneway, "to");
            return new Entry(
                    Stream.concat(Stream.of(CityFile.text(oneway, "from")), found.stream())
                            .toList(),
                    found);
        }

        @Override
        public String toString() {
            return words.get(0);
        }
    }

    static Stream<Entry> entries() {
        Map<String, Object> file = CityFile.read("synonyms.yaml");
        return Stream.concat(
                CityFile.list(file, "groups").stream().map(Entry::group),
                CityFile.list(file, "oneway").stream().map(Entry::oneway));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void textsUseTheFirstWordFound(Entry entry) {
        assertThat(TEXTS).contains(" " + stem(entry.found.get(0)) + " ");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void wordsDifferByTheirStems(Entry entry) {
        assertThat(entry.words.stream().map(RealSynonymsTest::stem)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void noGeneralWordStandsAlone(Entry entry) {
        assertThat(entry.words)
                .allSatisfy(word ->
                        assertThat(GENERAL).as("the stem of \"%s\"", word).doesNotContain(stem(word)));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void noWordIsOneThatEnglishIsFullOf(Entry entry) {
        assertThat(entry.words)
                .noneMatch(word -> EnglishAnalyzer.getDefaultStopSet().contains(word.toLowerCase()));
    }

    @Test
    void noWordOpensManyEntries() {
        Map<String, Object> file = CityFile.read("synonyms.yaml");
        Map<String, Long> places = Stream.concat(
                        CityFile.list(file, "groups").stream().flatMap(group -> wordsOf(group, "words").stream()),
                        CityFile.list(file, "oneway").stream().map(oneway -> CityFile.text(oneway, "from")))
                .collect(groupingBy(RealSynonymsTest::stem, counting()));

        assertThat(places).allSatisfy((stem, in) -> assertThat(in).isLessThanOrEqualTo(MOST_ENTRIES_OF_A_WORD));
    }

    private static String texts() {
        return Stream.concat(
                        CityFile.all().stream().flatMap(city -> told(city.data(), "")),
                        told(CityFile.read("regions.yaml"), ""))
                .map(RealSynonymsTest::stem)
                .collect(joining(" | "));
    }

    private static Stream<String> told(Object node, String key) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("sources"))
                    .flatMap(entry -> told(entry.getValue(), entry.getKey().toString()));
        }
        if (node instanceof List<?> list) {
            return list.stream().flatMap(entry -> told(entry, key));
        }
        return Stream.of(node).filter(text -> TOLD.contains(key)).map(Object::toString);
    }

    @SuppressWarnings("unchecked")
    private static List<String> wordsOf(Map<String, Object> entry, String key) {
        return (List<String>) entry.get(key);
    }

    private static String stem(String words) {
        return String.join(" ", stems(words));
    }

    /** As the search cuts English: no stop words, stems. */
    private static List<String> stems(String words) {
        List<String> stems = new ArrayList<>();
        try (var analyzer = new EnglishAnalyzer(CharArraySet.EMPTY_SET);
                TokenStream tokens = analyzer.tokenStream("", words)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
