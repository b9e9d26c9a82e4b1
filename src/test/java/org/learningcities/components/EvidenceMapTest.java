package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.city.RegionTag;
import org.learningcities.testing.Html;

class EvidenceMapTest {

    private static Map<String, Object> cell(String city, long count, int level) {
        return Map.of(
                "city", city, "count", count, "level", level, "href", "/key-features/3.2#x", "words", city + ": words");
    }

    private static Html map() {
        Map<String, Object> row = Map.of(
                "code",
                "3.2",
                "label",
                "<b>Governance</b>",
                "href",
                "/key-features/3.2",
                "cells",
                List.of(cell("Cork", 3, 3), cell("Espoo", 0, 0)),
                "total",
                3L);
        Map<String, Object> table = Map.of(
                "regions",
                List.of(Map.of("region", new RegionTag("africa", "Africa"), "span", 2)),
                "cities",
                List.of(
                        Map.of("name", "Cork", "href", "/cities/cork"),
                        Map.of("name", "Espoo", "href", "/cities/espoo")),
                "areas",
                List.of(Map.of("code", "3", "label", "Conditions", "href", "/key-features/3", "rows", List.of(row))),
                "totals",
                List.of(3L, 0L),
                "total",
                3L);
        return Html.render(
                "components/evidence-map :: evidence-map(${caption}, ${table})",
                Map.of("caption", "What <i>shows</i> what", "table", table));
    }

    @Test
    void saysWhatEachRowAndColumnIs() {
        Html html = map();

        assertThat(html.text("caption")).isEqualTo("What <i>shows</i> what");
        assertThat(html.texts("th[scope=col].evidence-map-city")).containsExactly("Cork", "Espoo");
        assertThat(html.attribute("th[scope=colgroup]", "colspan")).isEqualTo("2");
        assertThat(html.attribute("th[scope=rowgroup]", "colspan")).isEqualTo("4");
        assertThat(html.texts("th[scope=row]")).containsExactly("3.2 <b>Governance</b>", "All");
    }

    @Test
    void leadsFromEachNumberToWhatItCounts() {
        Html html = map();

        assertThat(html.attributes("td a", "href")).containsExactly("/key-features/3.2#x");
        assertThat(html.text("td a")).isEqualTo("3 Cork: words");
        assertThat(html.attribute("td.evidence-map-3", "data-city")).isEqualTo("Cork");
    }

    @Test
    void saysWhatABlankMeans() {
        assertThat(map().text("td.evidence-map-0")).isEqualTo("no evidence found in our sources");
    }

    @Test
    void endsRowsAndColumnsWithTheirTotals() {
        Html html = map();

        assertThat(html.texts("tbody .evidence-map-total")).containsExactly("3");
        assertThat(html.texts("tfoot td")).containsExactly("3", "0", "3");
        assertThat(html.attributes("tfoot td", "data-city")).containsExactly("Cork", "Espoo", "All");
    }
}
