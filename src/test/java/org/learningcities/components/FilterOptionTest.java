package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;
import org.learningcities.web.Filter;

class FilterOptionTest {

    private static Html option(boolean chosen) {
        return Html.render(
                "components/filter-option :: filter-option(${name}, ${option})",
                Map.of("name", "region", "option", new Filter.Option("africa", "<b>Africa</b>", 3, chosen)));
    }

    @Test
    void isABoxWithALabelAndACount() {
        Html html = option(false);

        assertThat(html.attribute("label > input[type=checkbox]", "name")).isEqualTo("region");
        assertThat(html.attribute("input", "value")).isEqualTo("africa");
        assertThat(html.text("label > .filter-option-label")).isEqualTo("<b>Africa</b>");
        assertThat(html.text("label > .filter-option-count")).isEqualTo("3");
        assertThat(html.has("[checked], b")).isFalse();
    }

    @Test
    void isTickedWhereItIsChosen() {
        assertThat(option(true).has("input[checked]")).isTrue();
    }
}
