package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class SortLinksTest {

    private static Map<String, Object> order(String label, String href, boolean current) {
        return Map.of("label", label, "href", href, "current", current);
    }

    @Test
    void namesTheOrderThatIsShown() {
        Html html = Html.render(
                "components/sort-links :: sort-links(${orders})",
                Map.of(
                        "orders",
                        List.of(
                                order("relevance", "/search?q=a", true),
                                order("name", "/search?q=a&sort=name", false))));

        assertThat(html.texts("a[aria-current=true]")).containsExactly("relevance");
        assertThat(html.attributes("a", "href")).containsExactly("/search?q=a", "/search?q=a&sort=name");
        assertThat(html.attributes("a", "rel")).containsOnly("nofollow");
    }
}
