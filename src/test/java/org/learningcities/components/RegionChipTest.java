package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.city.RegionTag;
import org.learningcities.testing.Html;

class RegionChipTest {

    private static Html chip(RegionTag region) {
        return Html.render("components/region-chip :: region-chip(${region})", Map.of("region", region));
    }

    @Test
    void leadsToTheRegion() {
        Html html = chip(new RegionTag("africa", "Africa"));

        assertThat(html.text("a.region-chip[href=/regions/africa]")).isEqualTo("Africa");
        assertThat(html.attribute("a", "data-region")).isEqualTo("africa");
    }

    @Test
    void hidesItsDotFromReadersOfText() {
        assertThat(chip(new RegionTag("africa", "Africa")).has(".region-chip-dot[aria-hidden=true]:empty"))
                .isTrue();
    }

    @Test
    void printsNamesAsText() {
        assertThat(chip(new RegionTag("a", "<script>a</script>")).text("a")).isEqualTo("<script>a</script>");
    }
}
