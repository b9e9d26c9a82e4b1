package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, '119,230', 119230",
        "ENGLISH, '1,234.5', 1234.5",
        "ARABIC, '119,230', 119230",
        "CHINESE, '119,230', 119230",
        "SPANISH, '150.000', 150000",
        "SPANISH, '1.234.567,5', 1234567.5",
        "SPANISH, '12,5', 12.5",
        "FRENCH, '119\u202f230', 119230",
        "FRENCH, '119 230,5', 119230.5",
        "RUSSIAN, '119\u00a0230', 119230",
        "RUSSIAN, '12,5', 12.5"
    })
    void isReadAsTheLanguageWritesIt(Language language, String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed, language).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadFromAnAddressInEveryLanguage(Language language) {
        assertThat(TypedNumber.read("119230", language).orElseThrow()).isEqualByComparingTo("119230");
        assertThat(TypedNumber.read("12.35", language).orElseThrow()).isEqualByComparingTo("12.35");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 150.000", "FRENCH, '150,000'", "SPANISH, '1,50,000'", "ENGLISH, '1,50,000'"})
    void isNotGuessed(Language language, String typed) {
        assertThat(TypedNumber.read(typed, language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "many", "1e9", "1.2.3", "٣", "1,", "9999999999999999999999", "NaN", "0x10"})
    void isNone(String typed) {
        assertThat(TypedNumber.read(typed, Language.SPANISH)).isEmpty();
    }
}
