package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.source.References;
import org.learningcities.testing.Html;

class SourceMarksTest {

    private static Html marks(References.Mark... marks) {
        return Html.render("components/source-marks :: source-marks(${marks})", Map.of("marks", List.of(marks)));
    }

    @Test
    void leadsToEachReference() {
        Html html = marks(
                new References.Mark(3, "cite-3", "#ref-3", "Census, 2011"),
                new References.Mark(1, null, "#ref-1", "<b>Plan</b>, undated"));

        assertThat(html.attributes("a", "href")).containsExactly("#ref-3", "#ref-1");
        assertThat(html.attributes("a", "id")).containsExactly("cite-3");
        assertThat(html.texts("a > span:last-child")).containsExactly("3", "1");
    }

    @Test
    void namesTheSourceForReadersOfText() {
        assertThat(marks(new References.Mark(1, null, "#ref-1", "<b>Plan</b>, 2011"))
                        .text("a .visually-hidden"))
                .isEqualTo("Source: <b>Plan</b>, 2011");
    }

    @Test
    void hasNoLinkWithoutSources() {
        assertThat(marks().has("a")).isFalse();
    }
}
