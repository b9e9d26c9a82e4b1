package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.style.CitySamples;
import org.learningcities.testing.Html;

class InitiativeCardTest {

    private static final Html AMONG_MANY = card(new CitySamples().initiatives().get(0));

    private static final Html OF_ITS_CITY = card(new CitySamples().initiatives().get(1));

    private static Html card(InitiativeCard card) {
        return Html.render("components/initiative-card :: initiative-card(${card})", Map.of("card", card));
    }

    @Test
    void leadsToTheInitiativeAndItsCity() {
        assertThat(AMONG_MANY.text("h3 a[href]")).isEqualTo("Northport Festival of Learning");
        assertThat(AMONG_MANY.text("a[href$=#city-card]")).isEqualTo("Northport");
        assertThat(AMONG_MANY.text(".initiative-card-since")).isEqualTo("since 2004");
        assertThat(AMONG_MANY.attribute("article", "data-region")).isEqualTo("europe-and-north-america");
    }

    @Test
    void saysInASentenceWhatItIs() {
        assertThat(AMONG_MANY.text(".initiative-card-about"))
                .isEqualTo("On every first Sunday the ferries stay in the harbour & people <read> to each other.");
    }

    @Test
    void leadsToItsSources() {
        String initiative = AMONG_MANY.attribute("h3 a", "href");

        assertThat(AMONG_MANY.text("a[href=" + initiative + "#references]")).isEqualTo("7 sources");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        assertThat(OF_ITS_CITY.count("a")).isEqualTo(2);
        assertThat(OF_ITS_CITY.has(".initiative-card-since, .initiative-card-place"))
                .isFalse();
    }

    @Test
    void printsTagsAndNamesAsText() {
        assertThat(OF_ITS_CITY.text("h3")).startsWith("Read & <talk>: rooms");
        assertThat(OF_ITS_CITY.has("talk")).isFalse();
        assertThat(OF_ITS_CITY.texts(".initiative-card-tag")).containsExactly("everyone", "older people", "library");
    }
}
