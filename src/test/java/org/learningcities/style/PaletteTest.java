package org.learningcities.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tokens as they stand in the stylesheet, and how well each colour can be seen. */
class PaletteTest {

    private static final String CSS = """
            :root { --paper: #ffffff; --night: #000000; --ink: #777777;
              --ground: var(--paper); --text: var(--ink); --size-base: 1rem; }
            @media (prefers-color-scheme: dark) {
              :root { --ground: var(--night); --text: #ffffff; }
            }
            :root { --shade: #123456; }
            """;

    @Test
    void followsEachTokenToItsColourByDayAndByNight() {
        assertThat(Palette.of(CSS).swatches())
                .containsExactly(
                        new Palette.Swatch(
                                "ground",
                                new Palette.Shade("#ffffff", "#ffffff", "1.0"),
                                new Palette.Shade("#000000", "#000000", "1.0")),
                        new Palette.Swatch(
                                "text",
                                new Palette.Shade("#777777", "#ffffff", "4.5"),
                                new Palette.Shade("#ffffff", "#000000", "21.0")));
    }

    @Test
    void listsTheSizesOfType() {
        assertThat(Palette.of(CSS).sizes()).containsExactly(new Palette.Size("base", "1rem"));
    }

    @Test
    void refusesATokenThatIsNoColour() {
        Palette wrong = Palette.of(CSS.replace("#777777", "currentcolor"));

        assertThatIllegalStateException().isThrownBy(wrong::swatches).withMessageContaining("ink");
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#ffffff, #000000, 21", "#777777, #ffffff, 4.48", "#0b5a8a, #fbfaf6, 7.1"})
    void measuresContrastAsWcagDoes(String one, String other, double contrast) {
        assertThat(Contrast.between(one, other)).isCloseTo(contrast, within(0.05));
    }

    /** Text, and what bears meaning, in both schemes. */
    @ParameterizedTest
    @CsvSource({
        "text, 4.5",
        "text-subtle, 4.5",
        "action, 4.5",
        "africa, 4.5",
        "arab-states, 4.5",
        "asia-and-the-pacific, 4.5",
        "europe-and-north-america, 4.5",
        "latin-america-and-the-caribbean, 4.5",
        "line, 3"
    })
    void canBeSeenOnTheGround(String token, double least) {
        assertThat(Palette.read().swatches())
                .filteredOn(swatch -> swatch.name().equals(token))
                .singleElement()
                .satisfies(swatch -> {
                    assertThat(Double.parseDouble(swatch.day().contrast())).isGreaterThanOrEqualTo(least);
                    assertThat(Double.parseDouble(swatch.night().contrast())).isGreaterThanOrEqualTo(least);
                });
    }
}
