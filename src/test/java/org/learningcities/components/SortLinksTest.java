package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.style.ListSamples;
import org.learningcities.testing.Html;

class SortLinksTest {

    @Test
    void namesTheOrderThatIsShown() {
        Html html = Html.render(
                "components/sort-links :: sort-links(${orders})", Map.of("orders", new ListSamples().orders()));

        assertThat(html.texts("a[aria-current=true]")).containsExactly("relevance");
        assertThat(html.texts("a[href]")).containsExactly("relevance", "name");
        assertThat(html.attributes("a", "rel")).hasSize(2).containsOnly("nofollow");
    }
}
