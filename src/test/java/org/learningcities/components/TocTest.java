package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;
import org.learningcities.web.Link;

class TocTest {

    private static Html toc(Link... entries) {
        return Html.render("components/toc :: toc(${entries})", Map.of("entries", List.of(entries)));
    }

    @Test
    void leadsToThePartsOfThePage() {
        Html html = toc(new Link("Funding", "#funding"), new Link("Sources", "#references"));

        assertThat(html.texts("li")).containsExactly("Funding", "Sources");
        assertThat(html.attributes("li a", "href")).containsExactly("#funding", "#references");
    }

    @Test
    void isNamedByItsHeading() {
        Html html = toc(new Link("Funding", "#funding"));

        assertThat(html.text("#" + html.attribute("nav", "aria-labelledby"))).isEqualTo("On this page");
    }

    @Test
    void printsNothingWhereThereIsNone() {
        assertThat(toc().isEmpty()).isTrue();
    }

    @Test
    void printsLabelsAsText() {
        assertThat(toc(new Link("<script>a</script>", "#a")).has("script")).isFalse();
    }
}
