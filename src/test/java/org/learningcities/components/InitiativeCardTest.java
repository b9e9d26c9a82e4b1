package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.testing.Html;

class InitiativeCardTest {

    private static Html card(String name, @Nullable String cityHref, @Nullable String since) {
        InitiativeCard card = new InitiativeCard(
                name,
                "/initiatives/cork/festival",
                "Cork",
                cityHref,
                "europe",
                since,
                List.of("everyone", "<b>x</b>"),
                List.of("library"),
                "7 sources");
        return Html.render("components/initiative-card :: initiative-card(${card})", Map.of("card", card));
    }

    @Test
    void leadsToTheInitiativeAndItsCity() {
        Html html = card("Festival", "/cities/cork", "since 2004");

        assertThat(html.text("h3 a[href=/initiatives/cork/festival]")).isEqualTo("Festival");
        assertThat(html.text("a[href=/cities/cork]")).isEqualTo("Cork");
        assertThat(html.text(".initiative-card-since")).isEqualTo("since 2004");
        assertThat(html.attribute("article", "data-region")).isEqualTo("europe");
    }

    @Test
    void leadsToItsSources() {
        assertThat(card("Festival", null, null).text("a[href=/initiatives/cork/festival#references]"))
                .isEqualTo("7 sources");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        Html html = card("Festival", null, null);

        assertThat(html.has("a[href^=/cities]")).isFalse();
        assertThat(html.has(".initiative-card-since")).isFalse();
        assertThat(html.has(".initiative-card-place")).isFalse();
    }

    @Test
    void printsTagsAndNamesAsText() {
        Html html = card("<script>a</script>", null, null);

        assertThat(html.text("h3")).isEqualTo("<script>a</script>");
        assertThat(html.texts(".initiative-card-tag")).containsExactly("everyone", "<b>x</b>", "library");
        assertThat(html.has("script, b")).isFalse();
    }
}
