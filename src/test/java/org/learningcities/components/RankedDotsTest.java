package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcities.chart.Datum;
import org.learningcities.chart.RankedDots;
import org.learningcities.testing.Html;

class RankedDotsTest {

    private static Html chart(Datum... data) {
        RankedDots chart = RankedDots.of("Population", "All report it.", List.of(data), value -> "<" + value + ">");
        return Html.render("components/ranked-dots :: ranked-dots(${chart})", Map.of("chart", chart));
    }

    private static Datum datum(String name, @Nullable Double low, @Nullable Double high) {
        return new Datum(name, "africa", "figure of " + name, low, high);
    }

    @Test
    void isAPictureWithTitleAndDescription() {
        Html html = chart(datum("Cork", 4.0, 4.0));

        assertThat(html.attribute("svg.ranked-dots[role=img]", "aria-labelledby"))
                .isEqualTo("picture-title-1 picture-description-1");
        assertThat(html.text("#picture-title-1")).isEqualTo("Population");
        assertThat(html.text("#picture-description-1")).isEqualTo("All report it.");
    }

    @Test
    void drawsADotWithItsStem() {
        Html html = chart(datum("Cork", 4.0, 4.0), datum("Melton", 2.0, 2.0));

        assertThat(html.texts(".ranked-dots-name")).containsExactly("Cork", "Melton");
        assertThat(html.texts(".ranked-dots-figure")).containsExactly("figure of Cork", "figure of Melton");
        assertThat(html.attributes(".ranked-dots-stem", "x2")).containsExactly("100%", "50%");
        assertThat(html.count(".ranked-dots-dot")).isEqualTo(2);
    }

    @Test
    void drawsNoStemWhereThereIsNoZero() {
        Html html = chart(datum("Cork", 1000.0, 1000.0), datum("Melton", 1.0, 1.0));

        assertThat(html.has(".ranked-dots-stem")).isFalse();
        assertThat(html.count(".ranked-dots-dot")).isEqualTo(2);
    }

    @Test
    void drawsABandWithItsOpenEnd() {
        assertThat(chart(datum("Cork", 1.0, 2.0)).has(".ranked-dots-dot, .ranked-dots-open"))
                .isFalse();
        assertThat(chart(datum("Cork", 1.0, 2.0)).attribute(".ranked-dots-band", "width"))
                .isEqualTo("50%");
        assertThat(chart(datum("Cork", 1.0, null)).count(".ranked-dots-open")).isEqualTo(1);
        assertThat(chart(datum("Cork", null, 2.0)).count(".ranked-dots-open")).isEqualTo(1);
    }

    @Test
    void printsLabelsAsText() {
        assertThat(chart(datum("Cork", 4.0, 4.0)).texts(".ranked-dots-tick text"))
                .contains("<0.0>");
    }
}
