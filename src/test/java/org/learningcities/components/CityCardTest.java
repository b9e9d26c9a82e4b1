package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.casestudy.CityCard;
import org.learningcities.style.CitySamples;
import org.learningcities.testing.Html;

class CityCardTest {

    private static final CitySamples CITIES = new CitySamples();

    private static Html card(CityCard card) {
        return Html.render("components/city-card :: city-card(${card})", Map.of("card", card));
    }

    @Test
    void leadsToTheCityAndItsRegion() {
        Html html = card(CITIES.northport());

        assertThat(html.text("h3 a[href=" + CITIES.northport().href() + "]")).isEqualTo("Northport");
        assertThat(html.text("a[href=/regions/europe-and-north-america]")).isEqualTo("Europe and North America");
        assertThat(html.text(".city-card-place")).endsWith("Sampleland");
        assertThat(html.attribute(".city-card", "data-region")).isEqualTo("europe-and-north-america");
    }

    @Test
    void tellsItsFacts() {
        assertThat(card(CITIES.northport()).texts("dt")).containsExactly("Population", "Initiatives");
        assertThat(card(CITIES.northport()).texts("dd")).containsExactly("119,230 (2011)", "9");
    }

    @Test
    void leadsFromThePopulationToItsSource() {
        assertThat(card(CITIES.northport()).text("dd a[href$=#n-population]")).isEqualTo("119,230 (2011)");
        assertThat(card(CITIES.silent()).texts("dd")).containsExactly("not reported", "0");
        assertThat(card(CITIES.silent()).has("dd a")).isFalse();
    }

    @Test
    void printsNamesAsText() {
        Html html = card(CITIES.longNamed());

        assertThat(html.text("h3")).isEqualTo("Saint Mary & the <Nine> Bridges");
        assertThat(html.has("nine")).isFalse();
    }
}
