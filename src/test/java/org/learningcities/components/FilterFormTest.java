package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;
import org.learningcities.web.Filter;
import org.learningcities.web.Link;

class FilterFormTest {

    private static Html form(int chosen, Link... kept) {
        Filter.Group region = new Filter.Group(
                "region",
                "<b>Region</b>",
                List.of(
                        new Filter.Option("africa", "Africa", 1, true),
                        new Filter.Option("arab-states", "<script>a</script>", 0, false)),
                chosen);
        return Html.render(
                "components/filter-form :: filter-form(${filters})",
                Map.of(
                        "filters",
                        new Filter.View("/cities", List.of(region), List.of(), List.of(kept), "/cities?q=libraries")));
    }

    @Test
    void asksByGetWithCheckboxesAndOneButton() {
        Html html = form(1);

        assertThat(html.attribute("form", "method")).isEqualTo("get");
        assertThat(html.attribute("form", "action")).isEqualTo("/cities");
        assertThat(html.attributes("input[type=checkbox][name=region]", "value"))
                .containsExactly("africa", "arab-states");
        assertThat(html.attributes("input[checked]", "value")).containsExactly("africa");
        assertThat(html.texts("button[type=submit]")).containsExactly("Apply filters");
    }

    @Test
    void saysHowManyAreChosenAndClearsThem() {
        assertThat(form(1).text("details summary")).isEqualTo("Filters (1)");
        assertThat(form(1).text("a[href=/cities?q=libraries][rel=nofollow]")).isEqualTo("Clear all filters");
    }

    @Test
    void hasNothingToClearWhereNothingIsChosen() {
        assertThat(form(0).text("summary")).isEqualTo("Filters");
        assertThat(form(0).has("a")).isFalse();
    }

    @Test
    void keepsFieldsAndPrintsLabelsAsText() {
        Html html = form(0, new Link("q", "\"><script>x</script>"));

        assertThat(html.attribute("input[type=hidden][name=q]", "value")).isEqualTo("\"><script>x</script>");
        assertThat(html.text("legend")).isEqualTo("<b>Region</b>");
        assertThat(html.texts(".filter-option-count")).containsExactly("1", "0");
        assertThat(html.has("script, b")).isFalse();
    }
}
