package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.source.References;
import org.learningcities.testing.Html;

class KeyNumbersTest {

    private static Html numbers(String... labels) {
        List<Map<String, Object>> numbers = java.util.Arrays.stream(labels)
                .map(label -> Map.<String, Object>of(
                        "label", label,
                        "value", "119,230",
                        "unit", "people",
                        "year", "2011",
                        "marks", List.of(new References.Mark(1, "cite-1", "#ref-1", "Census, 2011"))))
                .toList();
        return Html.render("components/key-numbers :: key-numbers(${numbers})", Map.of("numbers", numbers));
    }

    @Test
    void tellsValueUnitYearAndSource() {
        Html html = numbers("Population");

        assertThat(html.text("dt")).isEqualTo("Population");
        assertThat(html.text(".key-numbers-value")).isEqualTo("119,230");
        assertThat(html.text(".key-numbers-unit")).isEqualTo("people");
        assertThat(html.text(".key-numbers-year")).startsWith("2011");
        assertThat(html.has("dd a#cite-1[href=#ref-1]")).isTrue();
    }

    @Test
    void pairsEachLabelWithOneValue() {
        assertThat(numbers("A", "B").count("dl > div > dt + dd")).isEqualTo(2);
    }

    @Test
    void printsLabelsAsText() {
        assertThat(numbers("<script>a</script>").text("dt")).isEqualTo("<script>a</script>");
    }

    @Test
    void printsNoListWhereThereIsNone() {
        assertThat(numbers().isEmpty()).isTrue();
    }
}
