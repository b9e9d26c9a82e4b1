package org.learningcities.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodedTest {

    private enum Fruit implements Coded {
        APPLE,
        RED_CURRANT
    }

    @Test
    void writesWordsWithHyphens() {
        assertThat(Fruit.RED_CURRANT.code()).isEqualTo("red-currant");
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrote(Fruit fruit) {
        assertThat(Coded.of(Fruit.class, fruit.code())).isEqualTo(fruit);
    }

    @Test
    void rejectsAnUnknownCode() {
        assertThatThrownBy(() -> Coded.of(Fruit.class, "pear")).isInstanceOf(IllegalArgumentException.class);
    }
}
