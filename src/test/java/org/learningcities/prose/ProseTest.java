package org.learningcities.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.ReadingEase;

/** The prose of every city is plain, short and sober. */
class ProseTest {

    /** Words that praise; a reference work has no use for them. */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(best|unique|uniquely|world-class|state-of-the-art|cutting-edge|groundbreaking|renowned|vibrant)\\b",
            Pattern.CASE_INSENSITIVE);

    static List<CityProse> cities() {
        return CityProse.all();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void readsEasily(CityProse city) {
        double mean = city.statements().stream()
                .mapToDouble(told -> ReadingEase.of(told.text()))
                .average()
                .orElseThrow();

        assertThat(mean).as("mean Flesch reading ease of " + city).isGreaterThanOrEqualTo(45);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void hasNoLongSentenceAndNoLongStatement(CityProse city) {
        for (CityProse.Told told : city.statements()) {
            assertThat(ReadingEase.words(told.text())).as(told.id()).hasSizeLessThanOrEqualTo(60);
            assertThat(ReadingEase.sentences(told.text()))
                    .as(told.id())
                    .allSatisfy(sentence ->
                            assertThat(ReadingEase.words(sentence)).as(sentence).hasSizeLessThanOrEqualTo(35));
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void doesNotPraise(CityProse city) {
        assertThat(city.statements())
                .allSatisfy(told -> assertThat(told.text()).as(told.id()).doesNotContainPattern(BANNED));
        assertThat(CityFile.text(city.file().data(), "tagline")).doesNotContainPattern(BANNED);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void opensWithALeadOfFortyToSixtyWords(CityProse city) {
        int words = city.lead().stream()
                .mapToInt(told -> ReadingEase.words(told.text()).size())
                .sum();

        assertThat(words).as("lead of " + city).isBetween(40, 60);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void summarisesEachInitiativeInFortyToHundredAndTwentyWords(CityProse city) {
        assertThat(city.file().list("initiatives"))
                .allSatisfy(initiative -> assertThat(city.summary(initiative).stream()
                                .mapToInt(told -> ReadingEase.words(told.text()).size())
                                .sum())
                        .as(CityFile.text(initiative, "slug"))
                        .isBetween(40, 120));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void saysEachThingOnce(CityProse city) {
        Set<String> seen = new HashSet<>();

        assertThat(city.statements())
                .allSatisfy(told ->
                        assertThat(seen.add(told.text())).as(told.text()).isTrue());
    }
}
