package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class EmbedCodeTest {

    private static final String CODE = "<iframe src=\"https://example.org/embed/cities/cork\"></iframe>";

    private static final Html EMBED = Html.render("components/embed-code :: embed-code(${code})", Map.of("code", CODE));

    @Test
    void showsTheCodeAsTextBehindAFold() {
        assertThat(EMBED.has("details.embed-code:not([open]) > summary")).isTrue();
        assertThat(EMBED.text("pre")).isEqualTo(CODE);
        assertThat(EMBED.has("iframe")).isFalse();
    }

    @Test
    void isReachedByKeyboard() {
        assertThat(EMBED.attribute("pre", "tabindex")).isEqualTo("0");
    }
}
