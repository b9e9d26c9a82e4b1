package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.city.RegionTag;
import org.learningcities.similar.NearCity;
import org.learningcities.similar.NearCity.PartLine;
import org.learningcities.testing.Html;
import org.learningcities.web.Link;

class NearCityTest {

    private static Html city() {
        NearCity city = new NearCity(
                "<b>Swansea</b>",
                "/cities/swansea",
                "United Kingdom",
                new RegionTag("europe-and-north-america", "Europe and North America"),
                "Distance 21, by 2 of 3 parts",
                List.of(
                        new PartLine("Region", "the same", null, "0 points"),
                        new PartLine(
                                "Size",
                                "close",
                                new Link("244,500 (2016)", "/cities/swansea#n-population-2016"),
                                "1 point"),
                        new PartLine("Schooling", "no data, counted as halfway", null, "20 points")));
        return Html.render("components/near-city :: near-city(${city})", Map.of("city", city));
    }

    @Test
    void saysWhichCityAndHowFar() {
        Html html = city();

        assertThat(html.text(".near-city-title a[href=/cities/swansea]")).isEqualTo("<b>Swansea</b>");
        assertThat(html.text(".near-city-distance")).isEqualTo("Distance 21, by 2 of 3 parts");
        assertThat(html.attribute("article", "data-region")).isEqualTo("europe-and-north-america");
    }

    @Test
    void tellsPartByPart() {
        Html html = city();

        assertThat(html.texts("dt")).containsExactly("Region", "Size", "Schooling");
        assertThat(html.texts("dd"))
                .containsExactly(
                        "the same 0 points", "close 244,500 (2016) 1 point", "no data, counted as halfway 20 points");
    }

    @Test
    void leadsFromEachFigureToItsSource() {
        assertThat(city().attributes(".near-city-part a", "href")).containsExactly("/cities/swansea#n-population-2016");
    }
}
