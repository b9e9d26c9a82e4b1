package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.chart.Place;
import org.learningcities.chart.WorldMap;
import org.learningcities.testing.Html;

class WorldMapTest {

    private static Html map(Place... places) {
        WorldMap map = WorldMap.of("/assets/img/world-1.svg", "Map with cities", List.of(places));
        return Html.render("components/world-map :: world-map(${map})", Map.of("map", map));
    }

    private static final Place CORK =
            new Place("Cork", "Cork, Ireland", "/cities/cork", "europe-and-north-america", 51.9, -8.47);

    @Test
    void isANamedGroupOfLinks() {
        Html html = map(CORK);

        assertThat(html.attribute("svg.world-map[role=group]", "aria-label")).isEqualTo("Map with cities");
        assertThat(html.attribute(".world-map-place a[href=/cities/cork]", "aria-label"))
                .isEqualTo("Cork, Ireland");
        assertThat(html.text(".world-map-name")).isEqualTo("Cork");
    }

    @Test
    void givesADotTheColourAndPlaceOfItsCity() {
        Html html = map(CORK);

        assertThat(html.attribute(".world-map-place", "data-region")).isEqualTo("europe-and-north-america");
        assertThat(html.attribute(".world-map-place", "x")).endsWith("%").isNotEqualTo("47%");
        assertThat(html.attribute(".world-map-name", "text-anchor")).isEqualTo("start");
    }

    @Test
    void drawsTheLandFromItsFile() {
        assertThat(map().attribute("use", "href")).isEqualTo("/assets/img/world-1.svg#land");
        assertThat(map().has("a")).isFalse();
    }
}
