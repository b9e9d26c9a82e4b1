package org.learningcities.compare;

import java.util.List;
import org.learningcities.casestudy.Chapter;
import org.learningcities.casestudy.Question;
import org.learningcities.city.CitySummary;
import org.learningcities.compare.ComparisonTable.Row;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;

/** The rows of chapters: a question, and what each city answers. */
final class ChapterRows {

    private ChapterRows() {}

    static List<Row> of(
            List<CitySummary> cities, List<Question> questions, List<Chapter> chapters, References references) {
        return questions.stream()
                .map(question -> new Row(
                        question.key(),
                        question.label(),
                        question.question(),
                        QuestionPage.href(question),
                        null,
                        ComparisonTable.paragraphs(cities, city -> answer(city, question, chapters, references))))
                .toList();
    }

    private static List<List<StatementView>> answer(
            CitySummary city, Question question, List<Chapter> chapters, References references) {
        return chapters.stream()
                .filter(chapter -> chapter.city().slug().equals(city.slug()))
                .filter(chapter -> chapter.question().key().equals(question.key()))
                .findFirst()
                .map(chapter -> StatementView.paragraphs(chapter.statements(), references, "s-" + city.slug() + "-"))
                .orElse(List.of());
    }
}
