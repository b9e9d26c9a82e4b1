package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningcities.casestudy.CityCard;
import org.learningcities.city.RegionTag;
import org.learningcities.testing.Html;

class CityPicksTest {

    private static Html picks(String... slugs) {
        List<CityCard> cards = Stream.of(slugs)
                .map(slug -> new CityCard(
                        slug,
                        "<i>" + slug,
                        null,
                        "IE",
                        "Ireland",
                        new RegionTag("europe", "Europe"),
                        "A tagline",
                        "not reported",
                        null,
                        -1,
                        0))
                .toList();
        return Html.render("components/city-picks :: city-picks(${cards})", Map.of("cards", cards));
    }

    @Test
    void sendsTheTickedCitiesToTheComparison() {
        Html html = picks("cork", "espoo");

        assertThat(html.attribute("form[method=get]", "action")).isEqualTo("/compare");
        assertThat(html.attributes("input[type=checkbox][name=city]", "value")).containsExactly("cork", "espoo");
        assertThat(html.count("button[type=submit]")).isEqualTo(1);
    }

    @Test
    void labelsEachBoxWithItsCity() {
        assertThat(picks("cork").texts("label")).containsExactly("Compare <i>cork");
        assertThat(picks("cork").has("i")).isFalse();
        assertThat(picks("cork", "espoo").count(".card-grid > li > .city-card")).isEqualTo(2);
    }

    @Test
    void isNothingWithoutCities() {
        assertThat(picks().isEmpty()).isTrue();
    }
}
