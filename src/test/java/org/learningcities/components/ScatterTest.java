package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcities.chart.Datum;
import org.learningcities.chart.Scatter;
import org.learningcities.testing.Html;

class ScatterTest {

    private static Html chart(Scatter.Pair... pairs) {
        Scatter chart = Scatter.of("Both", "Some report both.", List.of(pairs), Double::toString, Double::toString);
        return Html.render("components/scatter :: scatter(${chart})", Map.of("chart", chart));
    }

    private static Scatter.Pair pair(String name, @Nullable Double low, @Nullable Double high, double up) {
        return new Scatter.Pair(new Datum(name, "africa", "", low, high), up);
    }

    @Test
    void isAPictureWithTitleAndDescription() {
        Html html = chart(pair("Cork", 10_000.0, 10_000.0, 100_000));

        assertThat(html.attribute("svg.scatter[role=img]", "aria-labelledby"))
                .isEqualTo("picture-title-1 picture-description-1");
        assertThat(html.text("#picture-title-1")).isEqualTo("Both");
        assertThat(html.text("#picture-description-1")).isEqualTo("Some report both.");
    }

    @Test
    void drawsDotsAndBandsWithTheirNames() {
        Html html = chart(
                pair("Cork", 25_000.0, null, 100_000),
                pair("Amman", null, 10_000.0, 3_000_000),
                pair("Beijing", 15_000.0, 15_000.0, 20_000_000));

        assertThat(html.texts(".scatter-name")).containsExactly("Beijing", "Amman", "Cork");
        assertThat(html.count(".scatter-dot")).isEqualTo(1);
        assertThat(html.count(".scatter-band")).isEqualTo(2);
        assertThat(html.count(".scatter-open")).isEqualTo(2);
        assertThat(html.attributes(".scatter-mark", "data-region")).containsOnly("africa");
    }
}
