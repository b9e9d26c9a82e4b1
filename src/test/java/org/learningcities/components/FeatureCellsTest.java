package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class FeatureCellsTest {

    private static Html cells(long... counts) {
        List<Map<String, Object>> cells = java.util.Arrays.stream(counts)
                .mapToObj(count -> Map.<String, Object>of(
                        "code", "3.2", "label", "<b>Governance</b>", "href", "/key-features/3.2", "count", count))
                .toList();
        return Html.render("components/feature-cells :: feature-cells(${cells})", Map.of("cells", cells));
    }

    @Test
    void fillsTheCellsThatShowSomething() {
        Html html = cells(0, 1, 3);

        assertThat(html.texts("li .feature-cells-count")).containsExactly("not shown", "shown once", "shown 3 times");
        assertThat(html.count(".feature-cells-filled")).isEqualTo(2);
    }

    @Test
    void leadsToTheFocalPoint() {
        assertThat(cells(1).text("a[href=/key-features/3.2]")).startsWith("3.2");
    }

    @Test
    void printsLabelsAsText() {
        assertThat(cells(1).text(".feature-cells-label")).isEqualTo("<b>Governance</b>");
    }
}
