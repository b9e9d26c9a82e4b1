package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class BackingTest {

    private static Html backing(String line) {
        return Html.render("components/backing :: backing(${line})", Map.of("line", line));
    }

    @Test
    void tellsTheLineAndLeadsToTheRules() {
        Html html = backing("2 independent sources: press; newest of 2017; a result is stated.");

        assertThat(html.text(".backing span")).startsWith("2 independent sources");
        assertThat(html.has("a[href=/about/evidence]")).isTrue();
    }

    @Test
    void printsTextAsText() {
        assertThat(backing("<script>").has("script")).isFalse();
    }
}
