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
    void leadsToTheRules() {
        assertThat(backing("One source.").text("a[href=/about/evidence]")).isEqualTo("What backs this");
    }

    @Test
    void printsTheLineAsText() {
        assertThat(backing("<b>One</b> source.").text("p > span")).isEqualTo("<b>One</b> source.");
    }
}
