package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;
import org.learningcities.web.Link;

class FilterChipsTest {

    private static Html chips(Link... chips) {
        return Html.render("components/filter-chips :: filter-chips(${chips})", Map.of("chips", List.of(chips)));
    }

    @Test
    void leadsToTheViewWithoutTheValue() {
        Html html = chips(new Link("Africa", "/cities?region=arab-states"), new Link("Arab States", "/cities"));

        assertThat(html.attributes("li a", "href")).containsExactly("/cities?region=arab-states", "/cities");
        assertThat(html.attributes("a", "rel")).containsOnly("nofollow");
    }

    @Test
    void saysWhatTheCrossDoes() {
        Html html = chips(new Link("Africa", "/cities"));

        assertThat(html.text("[aria-hidden]")).isEqualTo("×");
        assertThat(html.text("a .visually-hidden")).endsWith("remove this filter");
    }

    @Test
    void printsNothingWhereNothingIsChosen() {
        assertThat(chips().isEmpty()).isTrue();
    }

    @Test
    void printsLabelsAsText() {
        assertThat(chips(new Link("<script>a</script>", "/cities")).has("script"))
                .isFalse();
    }
}
