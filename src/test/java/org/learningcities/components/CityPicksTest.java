package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.casestudy.CityCard;
import org.learningcities.style.CitySamples;
import org.learningcities.testing.Html;

class CityPicksTest {

    private static final Html PICKS = picks(new CitySamples().cards());

    private static Html picks(List<CityCard> cards) {
        return Html.render("components/city-picks :: city-picks(${cards})", Map.of("cards", cards));
    }

    @Test
    void sendsTheTickedCitiesToTheComparison() {
        assertThat(PICKS.attribute("form[method=get]", "action")).isEqualTo("/compare");
        assertThat(PICKS.attributes("input[type=checkbox][name=city]", "value"))
                .containsExactly("northport", "saint-mary", "eastfield");
        assertThat(PICKS.count("button[type=submit]")).isEqualTo(1);
    }

    @Test
    void labelsEachBoxWithItsCity() {
        assertThat(PICKS.texts("label"))
                .containsExactly("Compare Northport", "Compare Saint Mary & the <Nine> Bridges", "Compare Eastfield");
        assertThat(PICKS.has("nine")).isFalse();
        assertThat(PICKS.count(".card-grid > li > .city-card")).isEqualTo(3);
    }

    @Test
    void isNothingWithoutCities() {
        assertThat(picks(List.of()).isEmpty()).isTrue();
    }
}
