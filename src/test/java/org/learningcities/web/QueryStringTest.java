package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=libraries",
                "q=older+people&region=africa&region=arab-states",
                "q=%E5%8C%97%E4%BA%AC",
                "q=%F0%9F%98%80",
                "q=a%26b%3Dc%25%2B%22%3C%3E",
                "q=",
                "page=2"
            })
    void printsWhatItParsed(String text) {
        assertThat(QueryString.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"&", "&&&", "=", "=value", "&=&"})
    void isEmptyWithoutNames(String text) {
        assertThat(QueryString.parse(text).isEmpty()).isTrue();
        assertThat(QueryString.parse(text).on("/cities")).isEqualTo("/cities");
    }

    @ParameterizedTest
    @CsvSource({
        "q=100%, 100%",
        "q=100%2, 100%2",
        "q=%zz, %zz",
        "q=%4, %4",
        "q=%%41, %A",
        "q=%2541, %41",
        "q=%１２, %１２",
    })
    void leavesBrokenEscapesAsTheyStand(String text, String value) {
        assertThat(QueryString.parse(text).values("q")).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF", "%C3", "%C0", "%80", "%ED%A0%80"})
    void replacesBytesThatAreNotUtf8(String bytes) {
        assertThat(QueryString.parse("q=a" + bytes + "b").values("q").get(0)).matches("a\uFFFD+b");
    }

    @Test
    void readsCharactersThatNobodyEncoded() {
        assertThat(QueryString.parse("q=Ybycuí 北京 \uD83D\uDE00").values("q")).containsExactly("Ybycuí 北京 \uD83D\uDE00");
    }

    @Test
    void replacesLoneSurrogates() {
        assertThat(QueryString.parse("q=a\uD83Db").values("q")).containsExactly("a\uFFFDb");
        assertThat(QueryString.parse("q=a\uDE00").values("q")).containsExactly("a\uFFFD");
    }

    @Test
    void printsLoneSurrogatesInAWayThatCanBeRead() {
        String printed = QueryString.EMPTY.with("q", "a\uD83Db").toString();

        assertThat(printed).isASCII();
        assertThat(QueryString.parse(printed)).hasToString(printed);
    }

    @Test
    void keepsRepeatedNamesInOrder() {
        QueryString query = QueryString.parse("region=b&q=x&region=a&region=b");

        assertThat(query.names()).containsExactly("region", "q");
        assertThat(query.values("region")).containsExactly("b", "a", "b");
    }

    @Test
    void takesANameWithoutEqualsSignForAnEmptyValue() {
        assertThat(QueryString.parse("q&page").values("q")).containsExactly("");
        assertThat(QueryString.parse("a=b=c").values("a")).containsExactly("b=c");
    }

    @Test
    void decodesNamesToo() {
        assertThat(QueryString.parse("%71=a").values("q")).containsExactly("a");
    }

    @Test
    void hasNoValuesUnderAnUnknownName() {
        assertThat(QueryString.EMPTY.values("q")).isEmpty();
    }

    @Test
    void letsGoOfThePageWithEveryChange() {
        QueryString third = QueryString.parse("region=africa&page=3");

        assertThat(third.with("region", "arab-states")).hasToString("region=africa&region=arab-states");
        assertThat(third.withOnly("region", "arab-states")).hasToString("region=arab-states");
        assertThat(third.without("region")).hasToString("");
        assertThat(third.without("region", "africa")).hasToString("");
        assertThat(third.without("colour")).hasToString("region=africa");
    }

    @Test
    void keepsTheRestWhenThePageChanges() {
        assertThat(QueryString.parse("region=africa&page=3").withOnly("page", "4"))
                .hasToString("region=africa&page=4");
        assertThat(QueryString.parse("page=3&region=africa").without("page")).hasToString("region=africa");
    }

    @Test
    void addsAValueOnce() {
        assertThat(QueryString.parse("region=a&region=b").with("region", "a")).hasToString("region=a&region=b");
    }

    @Test
    void dropsOneOfSeveralValues() {
        assertThat(QueryString.parse("region=a&region=b").without("region", "a"))
                .hasToString("region=b");
    }

    @Test
    void neverChanges() {
        QueryString query = QueryString.parse("region=a&page=2");
        query.with("region", "b");
        query.without("region");

        assertThat(query).hasToString("region=a&page=2");
        assertThatThrownBy(() -> query.values("region").add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> query.names().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isEqualToTheSameQueryHoweverItWasWritten() {
        QueryString written = QueryString.parse("q=a%20b");

        assertThat(written).isEqualTo(QueryString.EMPTY.with("q", "a b")).hasSameHashCodeAs(QueryString.parse("q=a+b"));
        assertThat(written).isNotEqualTo(QueryString.parse("q=a")).isNotEqualTo("q=a+b");
    }

    @Test
    void readsEightKilobytes() {
        String text = "q=" + "a".repeat(4_000) + "&region=b".repeat(500);
        QueryString query = QueryString.parse(text);

        assertThat(query).hasToString(text);
        assertThat(query.values("region")).hasSize(500);
    }
}
