package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.source.References;
import org.learningcities.testing.Html;

class ReferencesTest {

    private static final References.Entry LINKED = new References.Entry(
            1, "ref-1", "<script>a</script>", "UNESCO", "2015", "book", "https://example.org/", "", "#cite-1");

    private static final References.Entry COPY =
            new References.Entry(2, "ref-2", "Plan", "<b>City</b>", "undated", "report", null, "read in a copy", null);

    private static Html references(References.Entry... entries) {
        return Html.render("components/references :: references(${entries})", Map.of("entries", List.of(entries)));
    }

    @Test
    void linksASourceAndTheWayBack() {
        Html html = references(LINKED);

        assertThat(html.attribute("li#ref-1", "value")).isEqualTo("1");
        assertThat(html.attribute("a.references-title", "href")).isEqualTo("https://example.org/");
        assertThat(html.text("a.references-back[href=#cite-1] .visually-hidden"))
                .isEqualTo("back to the first mark of source 1");
        assertThat(html.text("li")).contains("UNESCO, 2015. book");
    }

    @Test
    void saysWhyASourceHasNoLink() {
        Html html = references(LINKED, COPY);

        assertThat(html.has("#ref-2 a")).isFalse();
        assertThat(html.text("#ref-2")).startsWith("Plan").contains("read in a copy");
        assertThat(html.text("#ref-1")).doesNotContain("read in a copy");
    }

    @Test
    void partsKindAndRemark() {
        assertThat(references(COPY).text("li")).isEqualTo("Plan. <b>City</b>, undated. report, read in a copy");
    }

    @Test
    void printsTitlesAsText() {
        assertThat(references(LINKED, COPY).has("script, b")).isFalse();
        assertThat(references(LINKED).text(".references-title")).isEqualTo("<script>a</script>");
    }
}
