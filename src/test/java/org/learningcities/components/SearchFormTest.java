package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class SearchFormTest {

    private static Html form(String query) {
        return Html.render("components/search-form :: search-form(${query})", Map.of("query", query));
    }

    @Test
    void asksByGetUnderALabel() {
        Html html = form("libraries");

        assertThat(html.attribute("form[role=search]", "action")).isEqualTo("/search");
        assertThat(html.attribute("form", "method")).isEqualTo("get");
        assertThat(html.text("label[for=q]")).isEqualTo("Search cities and practices");
        assertThat(html.attribute("input#q[name=q]", "value")).isEqualTo("libraries");
        assertThat(html.texts("button[type=submit]")).containsExactly("Search");
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(form("").attribute("#q", "value")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedAsText() {
        Html html = form("\"><script>a</script>");

        assertThat(html.attribute("#q", "value")).isEqualTo("\"><script>a</script>");
        assertThat(html.has("script")).isFalse();
    }
}
