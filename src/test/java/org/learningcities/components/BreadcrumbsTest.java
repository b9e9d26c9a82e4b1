package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;
import org.learningcities.web.Link;

class BreadcrumbsTest {

    private static Html breadcrumbs(String here, Link... crumbs) {
        return Html.render(
                "components/breadcrumbs :: breadcrumbs(${crumbs}, ${here})",
                Map.of("crumbs", List.of(crumbs), "here", here));
    }

    @Test
    void leadsToThePage() {
        Html html = breadcrumbs("Cork", new Link("Home", "/"), new Link("Cities", "/cities"));

        assertThat(html.texts("nav li")).containsExactly("Home", "Cities", "Cork");
        assertThat(html.attributes("nav a", "href")).containsExactly("/", "/cities");
        assertThat(html.attribute("nav", "aria-label")).isEqualTo("You are here");
    }

    @Test
    void marksThePageItselfWithoutALink() {
        assertThat(breadcrumbs("Cork").text("li[aria-current=page]")).isEqualTo("Cork");
        assertThat(breadcrumbs("Cork").has("a")).isFalse();
    }

    @Test
    void printsNamesAsText() {
        Html html = breadcrumbs("<script>a</script>", new Link("<b>Home</b>", "/"));

        assertThat(html.texts("li")).containsExactly("<b>Home</b>", "<script>a</script>");
        assertThat(html.has("script, b")).isFalse();
    }
}
