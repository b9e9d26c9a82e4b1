package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;
import org.learningcities.testing.Html;

class StatementsTest {

    private static StatementView statement(String key, String text, References.Mark... marks) {
        return new StatementView("s-" + key, text, false, List.of(marks), "/statements/cork/" + key, text);
    }

    private static Html statements(List<List<StatementView>> paragraphs) {
        return Html.render("components/statements :: statements(${paragraphs})", Map.of("paragraphs", paragraphs));
    }

    @Test
    void gathersStatementsInParagraphs() {
        Html html = statements(
                List.of(List.of(statement("a", "One."), statement("b", "Two.")), List.of(statement("c", "Three."))));

        assertThat(html.texts(".statements-statement > span:first-child")).containsExactly("One.", "Two.", "Three.");
        assertThat(html.texts("p")).hasSize(2);
    }

    @Test
    void anchorsAndMarksEachStatement() {
        Html html = statements(
                List.of(List.of(statement("a", "One.", new References.Mark(1, "cite-1", "#ref-1", "Census")))));

        assertThat(html.text("#s-a")).startsWith("One.");
        assertThat(html.has("#s-a a#cite-1[href=#ref-1]")).isTrue();
    }

    @Test
    void leadsToThePageOfEachStatement() {
        Html html = statements(List.of(List.of(statement("a", "One."))));

        assertThat(html.text("a.statements-cite[href=/statements/cork/a]")).contains("One.");
    }

    @Test
    void printsTextAsText() {
        Html html = statements(List.of(List.of(statement("a", "<script>a</script> & more"))));

        assertThat(html.text(".statements-statement > span")).isEqualTo("<script>a</script> & more");
        assertThat(html.has("script")).isFalse();
    }

    @Test
    void hasNoParagraphWithoutStatements() {
        assertThat(statements(List.of()).has("p")).isFalse();
    }
}
