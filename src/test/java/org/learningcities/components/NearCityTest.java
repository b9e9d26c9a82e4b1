package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.style.CitySamples;
import org.learningcities.testing.Html;

class NearCityTest {

    private static final Html CITY =
            Html.render("components/near-city :: near-city(${city})", Map.of("city", new CitySamples().near()));

    @Test
    void saysWhichCityAndHowFar() {
        assertThat(CITY.text(".near-city-title a[href$=#near-city]")).isEqualTo("Saint Mary & the <Nine> Bridges");
        assertThat(CITY.text(".near-city-distance")).isEqualTo("Distance 21, by 2 of 3 parts");
        assertThat(CITY.attribute("article", "data-region")).isEqualTo("europe-and-north-america");
        assertThat(CITY.has("nine")).isFalse();
    }

    @Test
    void tellsPartByPart() {
        assertThat(CITY.texts("dt")).containsExactly("Region", "Size", "Schooling");
        assertThat(CITY.texts("dd"))
                .containsExactly(
                        "the same 0 points", "close 244,500 (2016) 1 point", "no data, counted as halfway 20 points");
    }

    @Test
    void leadsFromEachFigureToItsSource() {
        assertThat(CITY.attributes(".near-city-part a", "href"))
                .singleElement()
                .satisfies(href -> assertThat(href).endsWith("#n-population"));
    }
}
