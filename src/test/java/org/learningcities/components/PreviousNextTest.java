package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;
import org.learningcities.web.Link;

class PreviousNextTest {

    private static Html both(@Nullable Link previous, @Nullable Link next) {
        Map<String, Link> model = new HashMap<>();
        model.put("previous", previous);
        model.put("next", next);
        return Html.render("components/previous-next :: previous-next(${previous}, ${next})", model);
    }

    @Test
    void leadsBothWays() {
        Html html = both(new Link("Beijing", "/cities/beijing"), new Link("Espoo", "/cities/espoo"));

        assertThat(html.text("a[rel=prev][href=/cities/beijing]")).isEqualTo("Previous Beijing");
        assertThat(html.text("a[rel=next][href=/cities/espoo]")).isEqualTo("Next Espoo");
        assertThat(html.attribute("nav", "aria-label")).isEqualTo("Previous and next");
    }

    @Test
    void endsAtBothEnds() {
        assertThat(both(null, new Link("Espoo", "/cities/espoo")).has("a[rel=prev]"))
                .isFalse();
        assertThat(both(new Link("Beijing", "/cities/beijing"), null).has("a[rel=next]"))
                .isFalse();
    }

    @Test
    void printsNothingWhereThereIsNeither() {
        assertThat(both(null, null).isEmpty()).isTrue();
    }

    @Test
    void printsNamesAsText() {
        assertThat(both(new Link("<script>a</script>", "/"), null).has("script"))
                .isFalse();
    }
}
