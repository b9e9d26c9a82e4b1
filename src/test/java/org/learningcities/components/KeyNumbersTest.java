package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.casestudy.KeyNumber;
import org.learningcities.style.CitySamples;
import org.learningcities.testing.Html;

class KeyNumbersTest {

    private static final Html NUMBERS = numbers(new CitySamples().keyNumbers());

    private static Html numbers(List<KeyNumber> numbers) {
        return Html.render("components/key-numbers :: key-numbers(${numbers})", Map.of("numbers", numbers));
    }

    @Test
    void tellsValueUnitYearAndSource() {
        assertThat(NUMBERS.text("dt")).isEqualTo("Population");
        assertThat(NUMBERS.text(".key-numbers-value")).isEqualTo("119,230");
        assertThat(NUMBERS.text(".key-numbers-unit")).isEqualTo("people");
        assertThat(NUMBERS.text(".key-numbers-year")).startsWith("2011");
        assertThat(NUMBERS.has("dd a#cite-1[href=#ref-1]")).isTrue();
    }

    @Test
    void pairsEachLabelWithOneValue() {
        assertThat(NUMBERS.count("dl > div > dt + dd")).isEqualTo(4);
    }

    @Test
    void printsLabelsAsText() {
        assertThat(NUMBERS.texts("dt")).contains("Schools & <colleges>");
        assertThat(NUMBERS.has("colleges")).isFalse();
    }

    @Test
    void printsNoListWhereThereIsNone() {
        assertThat(numbers(List.of()).isEmpty()).isTrue();
    }
}
