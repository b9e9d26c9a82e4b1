package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static final List<String> REGIONS = List.of("africa", "arab-states", "europe");

    private static Parameters asked(String query) {
        return new Parameters(QueryString.parse(query), SampleWords.english());
    }

    @Test
    void namesUnknownParameters() {
        Parameters parameters = asked("colour=red&region=africa&shape=");
        parameters.filter("region", REGIONS);

        assertThat(parameters.notices())
                .containsExactly(
                        "The parameter “colour” is not known here and was ignored.",
                        "The parameter “shape” is not known here and was ignored.");
        assertThat(parameters.state()).hasToString("region=africa");
    }

    @Test
    void tellsProgramsWhatIsAllowed() {
        Parameters parameters = asked("colour=red&region=atlantis&page=x&q=abcdef");
        parameters.filter("region", REGIONS);
        parameters.text("q", 5);
        parameters.page();

        assertThat(parameters.dropped())
                .containsExactly(
                        new Dropped("region", "atlantis", REGIONS),
                        new Dropped("q", null, List.of("at most 5 characters")),
                        new Dropped("page", "x", List.of("1, 2, 3 …")),
                        new Dropped("colour", null, List.of("page", "q", "region")));
    }

    @Test
    void knowsWhichValuesAreRepeated() {
        assertThat(asked("city=a&city=b&city=a&city=b&city=a&town=c&town=c").repeated("city"))
                .containsExactly("a", "b");
        assertThat(asked("city=a").repeated("city")).isEmpty();
        assertThat(asked("").repeated("city")).isEmpty();
    }

    @Test
    void namesUnknownValuesInTheOrderOfAskingEachOnce() {
        Parameters parameters = asked("region=z&region=Africa&region=a&region=z&region=&region=europe");

        assertThat(parameters.filter("region", REGIONS)).containsExactly("europe");
        assertThat(parameters.notices())
                .containsExactly(
                        "“z” is not a value of “region” and was left out.",
                        "“Africa” is not a value of “region” and was left out.",
                        "“a” is not a value of “region” and was left out.");
    }

    @Test
    void printsFiveNoticesAndCountsTheRest() {
        Parameters seven =
                asked(IntStream.range(0, 7).mapToObj(i -> "p" + i + "=x").collect(Collectors.joining("&")));
        Parameters five = asked("a=&b=&c=&d=&e=");

        assertThat(seven.notices()).hasSize(6).last().isEqualTo("And 2 more of the same kind.");
        assertThat(five.notices()).hasSize(5).noneMatch(notice -> notice.startsWith("And"));
    }

    @Test
    void shortensAndCleansWhatItShows() {
        Parameters parameters = asked("region=%00%0A" + "%F0%9F%98%80".repeat(100));
        parameters.filter("region", REGIONS);

        assertThat(parameters.notices())
                .containsExactly("“\uFFFD\uFFFD" + "\uD83D\uDE00".repeat(38)
                        + "…” is not a value of “region” and was left out.");
    }

    @Test
    void showsPlacesAndQuotesOfAMessageFormatAsTheyStand() {
        assertThat(asked("%7B0%7D%27=1").notices())
                .containsExactly("The parameter “{0}'” is not known here and was ignored.");
    }

    @Test
    void takesSeveralValuesInTheOrderOfTheKnownOnes() {
        Parameters parameters = asked("region=europe&region=africa&region=europe");

        assertThat(parameters.filter("region", REGIONS)).containsExactly("africa", "europe");
        assertThat(parameters.state()).hasToString("region=africa&region=europe");
        assertThat(parameters.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sort=name", "sort=", "sort=+"})
    void leavesTheFirstChoiceOutOfTheState(String query) {
        Parameters parameters = asked(query);

        assertThat(parameters.choice("sort", List.of("name", "population"))).isEqualTo("name");
        assertThat(parameters.state().isEmpty()).isTrue();
        assertThat(parameters.notices()).isEmpty();
    }

    @Test
    void keepsAnotherChoiceInTheState() {
        Parameters parameters = asked("sort=population&sort=name");

        assertThat(parameters.choice("sort", List.of("name", "population"))).isEqualTo("population");
        assertThat(parameters.state()).hasToString("sort=population");
    }

    @Test
    void namesAnUnknownChoiceAndTakesTheFirst() {
        Parameters parameters = asked("sort=colour");

        assertThat(parameters.choice("sort", List.of("name", "population"))).isEqualTo("name");
        assertThat(parameters.notices()).containsExactly("“colour” is not a value of “sort” and was left out.");
        assertThat(parameters.state().isEmpty()).isTrue();
    }

    @Test
    void cutsTextsAtCodePoints() {
        Parameters emoji = asked("q=" + "%F0%9F%98%80".repeat(201));
        Parameters fitting = asked("q=" + "%F0%9F%98%80".repeat(200));

        assertThat(emoji.text("q", 200)).isEqualTo("\uD83D\uDE00".repeat(200));
        assertThat(emoji.notices()).containsExactly("Your words were cut to the first 200 characters.");
        assertThat(fitting.text("q", 200)).isEqualTo("\uD83D\uDE00".repeat(200));
        assertThat(fitting.notices()).isEmpty();
    }

    @Test
    void countsCombiningMarksAsCharacters() {
        assertThat(asked("q=" + "e%CC%81".repeat(150)).text("q", 200)).isEqualTo("e\u0301".repeat(100));
        assertThat(asked("q=a+" + "b".repeat(10)).text("q", 2)).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "q=a%00b, a b",
        "q=%00%01%1F, ''",
        "q=a%C2%85%C2%9Fb, a b",
        "q=+a++b+, a b",
        "q=a%0A%09b, a b",
        "q=a%FFb, a b",
        "q=a&q=b, a b",
        "q=, ''",
        "r=x, ''",
    })
    void cleansTexts(String query, String text) {
        assertThat(asked(query).text("q", 200)).isEqualTo(text);
    }

    @Test
    void keepsTheCleanedTextInTheState() {
        Parameters parameters = asked("q=+older%00people+");
        parameters.text("q", 200);
        Parameters blank = asked("q=%00");
        blank.text("q", 200);

        assertThat(parameters.state()).hasToString("q=older+people");
        assertThat(blank.state().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e9", "99999999999", "00", "2.0", "٣", "x", "+2"})
    void namesAPageThatIsNone(String page) {
        Parameters parameters = asked("page=" + page.replace("+", "%2B"));

        assertThat(parameters.page()).isEqualTo(1);
        assertThat(parameters.notices()).containsExactly("“" + page + "” is not a value of “page” and was left out.");
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "page=, 1", "page=+, 1", "page=3, 3", "page=007, 7", "page=999999999, 999999999"})
    void readsThePage(String query, int page) {
        Parameters parameters = asked(query);

        assertThat(parameters.page()).isEqualTo(page);
        assertThat(parameters.notices()).isEmpty();
        assertThat(parameters.state().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "119230, 119230",
        "'119,230', 119230",
        "' 1 000 000 ', 1000000",
        "860.50, 860.5",
        "1, 1",
        "2000000, 2000000",
        "0010, 10"
    })
    void readsNumbersAsPeopleTypeThem(String typed, String state) {
        Parameters parameters = asked("people=" + typed.replace(' ', '+'));

        assertThat(parameters.number("people", BigDecimal.ONE, BigDecimal.valueOf(2_000_000)))
                .isEqualByComparingTo(state);
        assertThat(parameters.state()).hasToString("people=" + state);
        assertThat(parameters.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "2000001", "1e6", "12.000", "1,00", "many", "0x10", "NaN", "1,2,3", "½", "٣"})
    void namesWhatIsNoNumberOrOutOfBounds(String typed) {
        Parameters parameters = asked("people=" + typed);

        assertThat(parameters.number("people", BigDecimal.ONE, BigDecimal.valueOf(2_000_000)))
                .isNull();
        assertThat(parameters.state().isEmpty()).isTrue();
        assertThat(parameters.notices())
                .containsExactly("“" + typed + "” is not a number from 1 to 2,000,000 and was left out of “people”.");
    }

    @Test
    void readsNoNumberOutOfNothing() {
        assertThat(asked("people=+").number("people", BigDecimal.ONE, BigDecimal.TEN))
                .isNull();
        assertThat(asked("").number("people", BigDecimal.ONE, BigDecimal.TEN)).isNull();
        assertThat(asked("people=" + "1,".repeat(4_000)).number("people", BigDecimal.ONE, BigDecimal.TEN))
                .isNull();
    }
}
