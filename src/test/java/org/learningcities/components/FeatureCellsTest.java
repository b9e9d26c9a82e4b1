package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.casestudy.FeatureCell;
import org.learningcities.style.CitySamples;
import org.learningcities.testing.Html;

class FeatureCellsTest {

    private static final Html CELLS = cells(new CitySamples().cells());

    private static Html cells(List<FeatureCell> cells) {
        return Html.render("components/feature-cells :: feature-cells(${cells})", Map.of("cells", cells));
    }

    @Test
    void fillsTheCellsThatShowSomething() {
        assertThat(CELLS.texts("li .feature-cells-count"))
                .containsExactly(
                        "shown 3 times", "not shown", "shown once", "shown 2 times", "shown 5 times", "not shown");
        assertThat(CELLS.count(".feature-cells-filled")).isEqualTo(4);
    }

    @Test
    void leadsToTheFocalPoint() {
        assertThat(CELLS.text("a[href=/key-features/1.3]")).startsWith("1.3");
    }

    @Test
    void printsLabelsAsText() {
        assertThat(cells(List.of(new FeatureCell("3.2", "<b>Governance</b>", "/key-features/3.2", 1)))
                        .text(".feature-cells-label"))
                .isEqualTo("<b>Governance</b>");
    }
}
