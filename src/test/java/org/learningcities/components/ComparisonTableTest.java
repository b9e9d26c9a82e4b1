package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.style.TableSamples;
import org.learningcities.testing.Html;

class ComparisonTableTest {

    private static final String LONG = "Saint Mary & the <Nine> Bridges";

    private static final Html TABLE = Html.render(
            "components/comparison-table :: comparison-table(${table})",
            Map.of("table", new TableSamples().comparison()));

    @Test
    void saysHowTheNumbersCompare() {
        assertThat(TABLE.texts(".comparison-table-verdict")).containsExactly("Only one of the two reports it.");
        assertThat(TABLE.has("#row-funding .comparison-table-verdict")).isFalse();
    }

    @Test
    void isATableForWhoeverListens() {
        assertThat(TABLE.text("caption")).isEqualTo("Northport and " + LONG);
        assertThat(TABLE.attribute("[role=region][tabindex=0]", "aria-label")).isEqualTo("Northport and " + LONG);
        assertThat(TABLE.texts("thead th[scope=col][role=columnheader]"))
                .containsExactly("What", "Northport Sampleland", LONG + " Sample Islands");
        assertThat(TABLE.texts("tbody th[scope=row][role=rowheader]"))
                .containsExactly(
                        "Population Only one of the two reports it.", "Funding Where does the money come from?");
        assertThat(TABLE.count("table[role=table] tr[role=row] > td[role=cell]"))
                .isEqualTo(4);
        assertThat(TABLE.count("[role=rowgroup]")).isEqualTo(2);
        assertThat(TABLE.attribute(".comparison-table", "data-columns")).isEqualTo("2");
    }

    @Test
    void leadsFromACityToItsProfile() {
        assertThat(TABLE.attributes("thead a", "href")).hasSize(2).allMatch(href -> href.endsWith("#city-card"));
    }

    @Test
    void saysOnEachCellWhoseItIsToTheEyeAlone() {
        assertThat(TABLE.texts("#row-funding td .comparison-table-name[aria-hidden=true]"))
                .containsExactly("Northport", LONG);
    }

    @Test
    void writesOutWhatIsNotReported() {
        assertThat(TABLE.texts("td.comparison-table-silent p:not([aria-hidden])"))
                .containsExactly("not reported", "not reported");
        assertThat(TABLE.has("td.comparison-table-silent a")).isFalse();
    }

    @Test
    void printsLinesAndStatementsWithTheirMarks() {
        assertThat(TABLE.text("#row-population li a[href$=#n-population]")).isEqualTo("119,230");
        assertThat(TABLE.text("#row-population li .comparison-table-detail")).isEqualTo("2011; census");
        assertThat(TABLE.has("#row-population li a[href=#ref-1]")).isTrue();
        assertThat(TABLE.text("#row-funding th a[href=/questions/funding]"))
                .isEqualTo("Where does the money come from?");
        assertThat(TABLE.text("#row-funding th .comparison-table-detail")).isEqualTo("Funding");
        assertThat(TABLE.has("#row-funding #s-tolls a[href=#ref-1]")).isTrue();
    }

    @Test
    void printsNamesAsText() {
        assertThat(TABLE.has("nine")).isFalse();
    }
}
