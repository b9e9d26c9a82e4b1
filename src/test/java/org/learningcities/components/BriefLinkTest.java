package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class BriefLinkTest {

    private static final Html LINK = Html.render(
            "components/brief-link :: brief-link(${href}, ${what})",
            Map.of("href", "/brief?item=city:cork", "what", "<b>Cork</b>"));

    @Test
    void leadsToABriefAndSaysWithWhat() {
        assertThat(LINK.attribute("a.brief-link", "href")).isEqualTo("/brief?item=city:cork");
        assertThat(LINK.text("a.brief-link .visually-hidden")).isEqualTo(": <b>Cork</b>");
    }

    @Test
    void isNoWayForSearchEngines() {
        assertThat(LINK.attribute("a.brief-link", "rel")).isEqualTo("nofollow");
    }
}
