package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.city.NumberRow;
import org.learningcities.source.References;
import org.learningcities.testing.Html;
import org.learningcities.web.Link;

class NumberTableTest {

    private static Html table(NumberRow... rows) {
        return Html.render(
                "components/number-table :: number-table(${caption}, ${rows})",
                Map.of("caption", "Numbers of Cork", "rows", List.of(rows)));
    }

    private static final NumberRow LITERACY = new NumberRow(
            "n-literacy",
            "<b>Literacy</b>",
            "whole country",
            "98%",
            "2015",
            "<i>census</i>",
            List.of(new References.Mark(2, "cite-2", "#ref-2", "Census, 2015")),
            new Link("measures 1.1.1", "/key-features/1.1.1"),
            "/brief?item=number:cork/literacy");

    private static final NumberRow PLAIN = new NumberRow(
            "n-clubs", "Clubs", null, "9", "2015", null, List.of(), null, "/brief?item=number:cork/clubs");

    @Test
    void namesTheTableAndItsColumns() {
        assertThat(table(PLAIN).text("caption")).isEqualTo("Numbers of Cork");
        assertThat(table(PLAIN).attribute("[role=region][tabindex=0]", "aria-label"))
                .isEqualTo("Numbers of Cork");
        assertThat(table(PLAIN).texts("thead th[scope=col]")).containsExactly("What", "Value", "Year", "Note", "Brief");
    }

    @Test
    void tellsEachNumberInARow() {
        Html html = table(PLAIN, LITERACY);

        assertThat(html.texts("tbody th[scope=row]"))
                .containsExactly("Clubs", "<b>Literacy</b> whole country measures 1.1.1");
        assertThat(html.text("#n-literacy .number-table-value")).startsWith("98%");
        assertThat(html.has("#n-literacy a[href=#ref-2]")).isTrue();
        assertThat(html.text("a[href=/key-features/1.1.1]")).isEqualTo("measures 1.1.1");
        assertThat(html.texts("#n-literacy td").subList(1, 3)).containsExactly("2015", "<i>census</i>");
    }

    @Test
    void leadsFromEachNumberToABriefWithIt() {
        Html html = table(PLAIN, LITERACY);

        assertThat(html.attributes("a.brief-link[rel=nofollow]", "href"))
                .containsExactly("/brief?item=number:cork/clubs", "/brief?item=number:cork/literacy");
        assertThat(html.text("#n-clubs a.brief-link")).endsWith("Add to a brief: Clubs, 2015");
    }

    @Test
    void leavesOutScopeNoteAndMarksWhereThereAreNone() {
        assertThat(table(PLAIN).has(".number-table-scope")).isFalse();
        assertThat(table(PLAIN).texts("#n-clubs td:not(.number-table-brief)")).containsExactly("9", "2015");
        assertThat(table(PLAIN).has("a:not(.brief-link)")).isFalse();
    }

    @Test
    void printsLabelsAndNotesAsText() {
        assertThat(table(LITERACY).has("tbody b, tbody i")).isFalse();
    }
}
