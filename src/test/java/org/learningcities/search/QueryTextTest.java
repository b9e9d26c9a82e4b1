package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.search.QueryText.Piece;

class QueryTextTest {

    @Test
    void readsPlainWordsAsOneRun() {
        QueryText text = QueryText.of("older people  learn");
        assertThat(text.pieces()).containsExactly(plain("older people learn"));
        assertThat(text.excluded()).isEmpty();
        assertThat(text.strict()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kids \"older people\" learn",
                "kids “older people” learn",
                "kids „older people“ learn",
                "kids «older people» learn",
                "kids »older people« learn",
                "kids ＂older people＂ learn",
                "kids 「older people」 learn",
                "kids‟older people„learn"
            })
    void readsPhraseInAnyQuotes(String typed) {
        assertThat(QueryText.of(typed).pieces()).containsExactly(plain("kids"), phrase("older people"), plain("learn"));
        assertThat(QueryText.of(typed).strict()).isTrue();
    }

    @Test
    void unclosedQuoteReachesToTheEnd() {
        assertThat(QueryText.of("kids \"older people").pieces()).containsExactly(plain("kids"), phrase("older people"));
    }

    @Test
    void quoteMayFollowOtherSigns() {
        assertThat(QueryText.of("(\"older people\")").pieces()).contains(phrase("older people"));
    }

    @Test
    void readsExclusions() {
        QueryText text = QueryText.of("libraries -cork -\"older people\" self-help");
        assertThat(text.pieces()).containsExactly(plain("libraries self-help"));
        assertThat(text.excluded()).containsExactly("cork", "older people");
        assertThat(text.strict()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-cork", "-cork -\"older people\"", "-", "--", "\"", "\"\"", "\" \"", "-\"\"", "OR", "| |", ""})
    void mayLookForNothingAtAll(String typed) {
        assertThat(QueryText.of(typed).pieces())
                .allSatisfy(piece -> assertThat(piece.text()).matches("-+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"skills - work", "skills -- work", "skills -> work", "skills + work", "* ? work", "AND work"})
    void loneSignsArePartOfTheRun(String typed) {
        assertThat(QueryText.of(typed).pieces()).containsExactly(plain(typed));
        assertThat(QueryText.of(typed).strict()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adult literacy OR numeracy now", "adult literacy | numeracy now"})
    void orJoinsSingleWords(String typed) {
        assertThat(QueryText.of(typed).pieces())
                .containsExactly(plain("adult"), new Piece("literacy", false, true), plain("numeracy"), plain("now"));
    }

    @Test
    void orJoinsPhrases() {
        assertThat(QueryText.of("\"older people\" OR kids").pieces())
                .containsExactly(new Piece("older people", true, true), plain("kids"));
    }

    @Test
    void orInSmallLettersIsWord() {
        assertThat(QueryText.of("literacy or numeracy").pieces()).containsExactly(plain("literacy or numeracy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OR kids", "kids OR", "OR OR kids OR", "\"\" OR kids"})
    void orWithoutTwoSidesJoinsNothing(String typed) {
        assertThat(QueryText.of(typed).pieces()).extracting(Piece::text).containsExactly("kids");
    }

    @Test
    void keepsAnyScript() {
        assertThat(QueryText.of("عمّان -مدينة").pieces()).containsExactly(plain("عمّان"));
        assertThat(QueryText.of("عمّان -مدينة").excluded()).containsExactly("مدينة");
        assertThat(QueryText.of("\u200F北京 🏙️").pieces()).containsExactly(plain("\u200F北京 🏙️"));
    }

    @Test
    void readsHugeInputInTime() {
        String huge = "-a \"b OR c | ".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(QueryText.of(huge).pieces()).isNotEmpty();
            assertThat(QueryText.of("a".repeat(1_000_000)).pieces()).hasSize(1);
            assertThat(QueryText.of("a OR ".repeat(100_000)).pieces()).hasSize(100_000);
        });
    }

    @Test
    void plainHasAllThatIsLookedFor() {
        assertThat(QueryText.of("kids \"older people\" -cork OR seniors").plain())
                .isEqualTo("kids older people seniors");
    }

    private static Piece plain(String text) {
        return new Piece(text, false, false);
    }

    private static Piece phrase(String text) {
        return new Piece(text, true, false);
    }
}
