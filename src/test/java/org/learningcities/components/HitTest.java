package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class HitTest {

    private static Map<String, Object> part(String text, boolean marked) {
        return Map.of("text", text, "marked", marked);
    }

    private static Html hit(List<Map<String, Object>> title, List<Map<String, Object>> passage) {
        Map<String, Object> hit = new HashMap<>(
                Map.of("kind", "City", "title", title, "href", "/cities/cork", "place", "Ireland", "passage", passage));
        hit.put("regionSlug", "europe");
        hit.put("passageHref", "/cities/cork#s-lead");
        hit.put("why", List.of("matched through: seniors → older people"));
        hit.put("missing", List.of("traffic"));
        hit.put("ofCity", Map.of("label", "All hits in Cork", "href", "/search?q=library&city=cork"));
        hit.put("compare", Map.of("label", "Compare Cork with other cities", "href", "/compare?city=cork"));
        hit.put("brief", Map.of("label", "Cork", "href", "/brief?item=city:cork"));
        return Html.render("components/hit :: hit(${hit})", Map.of("hit", hit));
    }

    @Test
    void marksTheWordsThatWereFound() {
        Html html =
                hit(List.of(part("Cork", false)), List.of(part("A ", false), part("library", true), part(".", false)));

        assertThat(html.texts("mark")).containsExactly("library");
        assertThat(html.text(".hit-passage")).isEqualTo("A library.");
    }

    @Test
    void leadsToThePage() {
        Html html = hit(List.of(part("Learning ", false), part("Cork", true)), List.of());

        assertThat(html.text("h3 a[href=/cities/cork]")).isEqualTo("Learning Cork");
        assertThat(html.text(".hit-kind")).isEqualTo("City · Ireland");
        assertThat(html.attribute("article", "data-region")).isEqualTo("europe");
    }

    @Test
    void leadsToTheStatementAndSaysWhy() {
        Html html = hit(List.of(part("Cork", true)), List.of(part("Its library.", false)));

        assertThat(html.attribute(".hit-passage a", "href")).isEqualTo("/cities/cork#s-lead");
        assertThat(html.texts(".hit-why span"))
                .containsExactly("matched through: seniors → older people", "without: traffic");
        assertThat(html.text(".hit-why a[href='/search?q=library&city=cork']")).isEqualTo("All hits in Cork");
    }

    @Test
    void canBeComparedAndAddedToABrief() {
        Html html = hit(List.of(part("Cork", true)), List.of());

        assertThat(html.text(".hit-actions a[href='/compare?city=cork']")).isEqualTo("Compare Cork with other cities");
        assertThat(html.text(".hit-actions .brief-link"))
                .startsWith("+ Add to a brief")
                .contains("Cork");
        assertThat(html.attribute(".brief-link", "href")).isEqualTo("/brief?item=city:cork");
    }

    @Test
    void printsPartsAsText() {
        Html html = hit(List.of(part("<script>a</script>", true)), List.of(part("<b>x</b>", false)));

        assertThat(html.text("mark")).isEqualTo("<script>a</script>");
        assertThat(html.text(".hit-passage")).isEqualTo("<b>x</b>");
        assertThat(html.has("script, b")).isFalse();
    }
}
