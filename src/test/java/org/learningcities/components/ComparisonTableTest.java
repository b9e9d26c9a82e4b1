package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;
import org.learningcities.testing.Html;

class ComparisonTableTest {

    private static final List<References.Mark> MARKS =
            List.of(new References.Mark(3, "cite-3", "#ref-3", "Census, 2011"));

    public record Region(String slug) {}

    public record Column(String name, String href, String country, Region region) {}

    public record Line(String text, String href, String detail, List<References.Mark> marks) {}

    public record Cell(
            String city, String regionSlug, boolean silent, List<List<StatementView>> paragraphs, List<Line> lines) {}

    public record Row(String anchor, String kind, String label, String href, String verdict, List<Cell> cells) {}

    public record Table(String caption, List<Column> columns, List<Row> rows) {}

    private static final Cell SILENT = new Cell("<b>Cork</b>", "europe", true, List.of(), List.of());

    private static final Cell NUMBER = new Cell(
            "Swansea",
            "europe",
            false,
            List.of(),
            List.of(new Line("239,023", "/cities/swansea#n-population", "2011; census", MARKS)));

    private static final Cell ANSWER = new Cell(
            "Swansea",
            "europe",
            false,
            List.of(List.of(new StatementView("s-swansea-a", "Taxes.", MARKS, "/statements/swansea/a", "Taxes"))),
            List.of());

    private static Html table(Row row) {
        Region region = new Region("europe");
        return Html.render(
                "components/comparison-table :: comparison-table(${table})",
                java.util.Map.of(
                        "table",
                        new Table(
                                "Numbers: Cork and Swansea",
                                List.of(
                                        new Column("<b>Cork</b>", "/cities/cork", "Ireland", region),
                                        new Column("Swansea", "/cities/swansea", "United Kingdom", region)),
                                List.of(row))));
    }

    private static final Row NUMBERS =
            new Row("n-population", null, "Population", null, "Cork has half of it.", List.of(SILENT, NUMBER));

    private static final Row CHAPTERS =
            new Row("funding", "Funding", "Where from?", "/questions/funding", null, List.of(SILENT, ANSWER));

    @Test
    void saysHowTheNumbersCompare() {
        assertThat(table(NUMBERS).texts(".comparison-table-verdict")).containsExactly("Cork has half of it.");
        assertThat(table(CHAPTERS).has(".comparison-table-verdict")).isFalse();
    }

    @Test
    void isATableForWhoeverListens() {
        Html html = table(NUMBERS);

        assertThat(html.text("caption")).isEqualTo("Numbers: Cork and Swansea");
        assertThat(html.attribute("[role=region][tabindex=0]", "aria-label")).isEqualTo("Numbers: Cork and Swansea");
        assertThat(html.texts("thead th[scope=col][role=columnheader]"))
                .containsExactly("What", "<b>Cork</b> Ireland", "Swansea United Kingdom");
        assertThat(html.texts("tbody th[scope=row][role=rowheader]"))
                .containsExactly("Population Cork has half of it.");
        assertThat(html.count("table[role=table] tr[role=row] > td[role=cell]")).isEqualTo(2);
        assertThat(html.count("[role=rowgroup]")).isEqualTo(2);
    }

    @Test
    void leadsFromACityToItsProfile() {
        assertThat(table(NUMBERS).attributes("thead a", "href")).containsExactly("/cities/cork", "/cities/swansea");
        assertThat(table(NUMBERS).attribute(".comparison-table", "data-columns"))
                .isEqualTo("2");
    }

    @Test
    void saysOnEachCellWhoseItIsToTheEyeAlone() {
        assertThat(table(NUMBERS).texts("td .comparison-table-name[aria-hidden=true]"))
                .containsExactly("<b>Cork</b>", "Swansea");
    }

    @Test
    void writesOutWhatIsNotReported() {
        assertThat(table(NUMBERS).texts("td.comparison-table-silent p:not([aria-hidden])"))
                .containsExactly("not reported");
        assertThat(table(NUMBERS).has("td.comparison-table-silent a")).isFalse();
    }

    @Test
    void printsLinesAndStatementsWithTheirMarks() {
        Html number = table(NUMBERS);
        Html answer = table(CHAPTERS);

        assertThat(number.text("#n-population li a[href=/cities/swansea#n-population]"))
                .isEqualTo("239,023");
        assertThat(number.text("#n-population li .comparison-table-detail")).isEqualTo("2011; census");
        assertThat(number.has("#n-population li a[href=#ref-3]")).isTrue();
        assertThat(answer.text("#funding th a[href=/questions/funding]")).isEqualTo("Where from?");
        assertThat(answer.text("#funding th .comparison-table-detail")).isEqualTo("Funding");
        assertThat(answer.has("#funding #s-swansea-a a[href=#ref-3]")).isTrue();
    }

    @Test
    void printsNamesAsText() {
        assertThat(table(NUMBERS).has("b")).isFalse();
    }
}
