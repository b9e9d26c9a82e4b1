package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.casestudy.CityCard;
import org.learningcities.city.RegionTag;
import org.learningcities.testing.Html;

class CityCardTest {

    private static Html card(String name, String tagline) {
        CityCard card = new CityCard(
                "cork",
                name,
                null,
                "IE",
                "Ireland",
                new RegionTag("europe", "Europe and North America"),
                tagline,
                "119,230 (2011)",
                "/cities/cork#n-population-2011",
                119230,
                9);
        return Html.render("components/city-card :: city-card(${card})", Map.of("card", card));
    }

    @Test
    void leadsToTheCityAndItsRegion() {
        Html html = card("Cork", "The festival city");

        assertThat(html.text("h3 a[href=/cities/cork]")).isEqualTo("Cork");
        assertThat(html.text("a[href=/regions/europe]")).isEqualTo("Europe and North America");
        assertThat(html.text(".city-card-place")).endsWith("Ireland");
        assertThat(html.attribute(".city-card", "data-region")).isEqualTo("europe");
    }

    @Test
    void tellsItsFacts() {
        assertThat(card("Cork", "").texts("dt")).containsExactly("Population", "Initiatives");
        assertThat(card("Cork", "").texts("dd")).containsExactly("119,230 (2011)", "9");
    }

    @Test
    void leadsFromThePopulationToItsSource() {
        assertThat(card("Cork", "").text("dd a[href=/cities/cork#n-population-2011]"))
                .isEqualTo("119,230 (2011)");
    }

    @Test
    void printsNamesAsText() {
        Html html = card("<script>a</script>", "<i>x</i>");

        assertThat(html.text("h3")).isEqualTo("<script>a</script>");
        assertThat(html.text(".city-card-tagline")).isEqualTo("<i>x</i>");
        assertThat(html.has("script, i")).isFalse();
    }
}
