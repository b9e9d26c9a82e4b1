package org.learningcities.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.SourceFile;
import org.learningcities.web.Language;
import org.learningcities.web.SampleWords;

/** Each language says all that English says, with the same places, in its own words and with its own plurals. */
class TranslationsTest {

    /** The page of the house style is for those who build the portal. */
    private static final Set<String> ENGLISH_ONLY = Set.of("style");

    /** A text without words of its own: places, names and numbers alone. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(\\{[^{}]*}|BibTeX|RIS|CSL-JSON|CSL|JSON|CSV|Markdown|ZIP|DOI|UNESCO|Wikidata|GDP|MLA|APA|csv|km²|[^\\p{L}{}])*");

    private static final Map<Language, Set<String>> SAME_WORDS = Map.of(
            Language.FRENCH,
            Set.of(
                    "initiative",
                    "initiatives",
                    "source",
                    "sources",
                    "population",
                    "question",
                    "questions",
                    "euros",
                    "migrants",
                    "page",
                    "pages",
                    "suggestions"),
            Language.SPANISH,
            Set.of("euros", "central", "total", "no"));

    /** Texts whose number can have a few values only, or is not told by a word. */
    private static final Set<String> BOUNDED = Set.of(
            "compare.form.all",
            "comparison.one-year",
            "numbers.reported.one",
            "question.sum.all",
            "question.sum.result",
            "similar.distance",
            "search.total",
            "similar.basis");

    /** The book as it is cited. */
    private static final Set<String> ENGLISH_TEXTS = Set.of("data.book.text");

    /** What French and Spanish say of whole millions alone. */
    private static final String OF_MILLIONS = "many";

    static List<Language> others() {
        return List.of(Language.FRENCH, Language.SPANISH, Language.ARABIC, Language.RUSSIAN, Language.CHINESE);
    }

    private static List<SourceFile> english() {
        return MessagesTest.files().stream()
                .filter(bundle -> !ENGLISH_ONLY.contains(bundle.name()))
                .toList();
    }

    private static Map<String, Map<String, String>> bundles(Language language) {
        Map<String, Map<String, String>> bundles = new TreeMap<>();
        SourceFile.under("src/main/resources/messages", "_" + language.tag() + ".properties")
                .forEach(bundle ->
                        bundles.put(bundle.name().replace("_" + language.tag(), ""), MessagesTest.keys(bundle)));
        assertThat(bundles).as("translations into " + language).isNotEmpty();
        return bundles;
    }

    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        bundles(language).values().forEach(texts::putAll);
        return texts;
    }

    private static MessagePattern pattern(String text) {
        return new MessagePattern(ApostropheMode.DOUBLE_REQUIRED).parse(text);
    }

    private static Set<Integer> places(String text) {
        MessagePattern pattern = pattern(text);
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_NUMBER) {
                places.add(pattern.getPart(i).getValue());
            }
        }
        return places;
    }

    /** The branches of each plural of a text. */
    private static List<Set<String>> plurals(String text) {
        MessagePattern pattern = pattern(text);
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == ArgType.PLURAL) {
                Set<String> branches = new HashSet<>();
                int depth = 0;
                for (int j = i + 1; j < pattern.getLimitPartIndex(i); j++) {
                    switch (pattern.getPartType(j)) {
                        case MSG_START -> depth++;
                        case MSG_LIMIT -> depth--;
                        case ARG_SELECTOR -> {
                            if (depth == 0) {
                                branches.add(pattern.getSubstring(pattern.getPart(j)));
                            }
                        }
                        default -> {}
                    }
                }
                plurals.add(branches);
            }
        }
        return plurals;
    }

    @ParameterizedTest
    @MethodSource("others")
    void haveEveryKeyOfTheEnglishBundlesAndNoOther(Language language) {
        Map<String, Map<String, String>> bundles = bundles(language);
        SoftAssertions.assertSoftly(softly -> english()
                .forEach(bundle -> softly.assertThat(
                                bundles.getOrDefault(bundle.name(), Map.of()).keySet())
                        .as("%s in %s", bundle.name(), language)
                        .containsExactlyInAnyOrderElementsOf(
                                MessagesTest.keys(bundle).keySet())));
        assertThat(bundles.keySet())
                .isSubsetOf(english().stream().map(SourceFile::name).toList());
    }

    @ParameterizedTest
    @MethodSource("others")
    void areFormatsWithThePlacesOfTheEnglishOnes(Language language) {
        Map<String, String> texts = texts(language);
        SoftAssertions.assertSoftly(softly -> english()
                .forEach(bundle -> MessagesTest.keys(bundle).forEach((key, text) -> {
                    String translated = texts.getOrDefault(key, text);
                    softly.assertThatCode(() -> SampleWords.format(translated, language.tag()))
                            .as("%s in %s", key, language)
                            .doesNotThrowAnyException();
                    softly.assertThat(places(translated))
                            .as("places of %s in %s", key, language)
                            .isEqualTo(places(text));
                    softly.assertThat(translated.replace("''", ""))
                            .as("apostrophes of %s in %s", key, language)
                            .doesNotContain("'");
                })));
    }

    /** A branch for each category that whole numbers fall into. */
    @ParameterizedTest
    @MethodSource("others")
    void knowEveryPluralOfTheirLanguage(Language language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
        SoftAssertions.assertSoftly(softly -> texts(language)
                .forEach((key, text) -> plurals(text).forEach(branches -> {
                    Set<String> needed = new TreeSet<>(BOUNDED.contains(key) ? Set.of("other") : rules.getKeywords());
                    if (language == Language.FRENCH || language == Language.SPANISH) {
                        needed.remove(OF_MILLIONS);
                    }
                    needed.removeIf(category -> rules.getUniqueKeywordValue(category) != PluralRules.NO_UNIQUE_VALUE
                            && branches.contains("=" + (int) rules.getUniqueKeywordValue(category)));
                    softly.assertThat(branches)
                            .as("plurals of %s in %s", key, language)
                            .containsAll(needed);
                })));
    }

    @ParameterizedTest
    @MethodSource("others")
    void sayItInTheirOwnWords(Language language) {
        Map<String, String> texts = texts(language);
        SoftAssertions.assertSoftly(softly -> english()
                .forEach(bundle -> MessagesTest.keys(bundle).forEach((key, text) -> {
                    if (!ENGLISH_TEXTS.contains(key)
                            && !NO_WORDS.matcher(text).matches()
                            && !sameWord(text, language)) {
                        softly.assertThat(texts.get(key))
                                .as("%s in %s", key, language)
                                .isNotEqualTo(text);
                    }
                })));
    }

    /** What is spelled alike in English and in that language. */
    private static boolean sameWord(String text, Language language) {
        String word = text.toLowerCase(Locale.ROOT).replaceAll("\\{\\d}", "").strip();
        return SAME_WORDS.getOrDefault(language, Set.of()).contains(word);
    }
}
