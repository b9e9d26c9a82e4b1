package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.style.TableSamples;
import org.learningcities.testing.Html;

class EvidenceMapTest {

    private static final String LONG = "Saint Mary & the <Nine> Bridges";

    private static final Html MAP = Html.render(
            "components/evidence-map :: evidence-map(${caption}, ${table})",
            Map.of("caption", "What <i>shows</i> what", "table", new TableSamples().evidence()));

    @Test
    void saysWhatEachRowAndColumnIs() {
        assertThat(MAP.text("caption")).isEqualTo("What <i>shows</i> what");
        assertThat(MAP.texts("th[scope=col].evidence-map-city")).containsExactly("Eastfield", "Northport", LONG);
        assertThat(MAP.attributes("th[scope=colgroup]", "colspan")).containsExactly("1", "2");
        assertThat(MAP.attribute("th[scope=rowgroup]", "colspan")).isEqualTo("5");
        assertThat(MAP.texts("th[scope=row]"))
                .containsExactly(
                        "3.1 Strong political will and commitment",
                        "3.2 Governance and participation of all stakeholders",
                        "All");
    }

    @Test
    void leadsFromEachNumberToWhatItCounts() {
        assertThat(MAP.texts("td a"))
                .containsExactly(
                        "1 Northport: 1 times",
                        "2 " + LONG + ": 2 times",
                        "3 Eastfield: 3 times",
                        "7 " + LONG + ": 7 times");
        assertThat(MAP.attributes("td a", "href")).hasSize(4).allMatch(href -> href.endsWith("#evidence-map"));
        assertThat(MAP.attribute("td.evidence-map-3", "data-city")).isEqualTo("Eastfield");
    }

    @Test
    void saysWhatABlankMeans() {
        assertThat(MAP.texts("td.evidence-map-0"))
                .containsExactly("no evidence found in our sources", "no evidence found in our sources");
    }

    @Test
    void endsRowsAndColumnsWithTheirTotals() {
        assertThat(MAP.texts("tbody .evidence-map-total")).containsExactly("3", "10");
        assertThat(MAP.texts("tfoot td")).containsExactly("3", "1", "9", "13");
        assertThat(MAP.attributes("tfoot td", "data-city")).containsExactly("Eastfield", "Northport", LONG, "All");
    }
}
