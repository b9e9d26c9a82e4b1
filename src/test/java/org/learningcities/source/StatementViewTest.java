package org.learningcities.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.SampleCities;
import org.learningcities.web.SampleWords;

class StatementViewTest {

    private static final Source PLAN = SampleCities.source("cork/s1", "Plan");
    private static final Source NEWS = SampleCities.source("cork/s2", "News");

    private final References references = new References(SampleWords.english());

    @Test
    void gathersStatementsInTheirParagraphs() {
        assertThat(StatementView.paragraphs(
                        List.of(
                                SampleCities.statement("a", 1, "A."),
                                SampleCities.statement("b", 1, "B."),
                                SampleCities.statement("c", 3, "C.")),
                        references))
                .extracting(
                        paragraph -> paragraph.stream().map(StatementView::text).toList())
                .containsExactly(List.of("A.", "B."), List.of("C."));
    }

    @Test
    void marksInTheOrderOfReading() {
        List<List<StatementView>> paragraphs = StatementView.paragraphs(
                List.of(SampleCities.statement("a", 1, "A.", NEWS), SampleCities.statement("b", 2, "B.", PLAN, NEWS)),
                references);

        assertThat(paragraphs.get(1).get(0).marks())
                .extracting(References.Mark::number)
                .containsExactly(2, 1);
    }

    @Test
    void anchorsEachStatementByItsKey() {
        assertThat(StatementView.paragraphs(List.of(SampleCities.statement("second-city", 1, "A.")), references)
                        .get(0)
                        .get(0)
                        .anchor())
                .isEqualTo("s-second-city");
    }

    @Test
    void leadsToItsOwnPage() {
        StatementView view = StatementView.of(SampleCities.statement("a", 1, "It is small. It is old."), references);

        assertThat(view.href()).startsWith("/statements/").endsWith("/a");
        assertThat(view.opening()).isEqualTo("It is small");
    }

    @Test
    void hasNoParagraphsWithoutStatements() {
        assertThat(StatementView.paragraphs(List.of(), references)).isEmpty();
    }
}
