package org.learningcities.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcities.casestudy.ChapterRepository;
import org.learningcities.casestudy.Question;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page /questions: the eighteen questions, and how many cities answer each. */
record QuestionListPage(Head head, List<Line> lines) {

    /** A question as a door. */
    record Line(String label, String question, String href, String answers) {}

    static final String PATH = "/questions";

    static QuestionListPage of(List<Question> questions, List<ChapterRepository.QuestionCount> counts, Words words) {
        Map<String, Long> byKey = counts.stream()
                .collect(Collectors.toMap(
                        ChapterRepository.QuestionCount::question, ChapterRepository.QuestionCount::cities));
        Head head = Head.of(
                words.get("question.list.title"),
                words.get("question.list.description"),
                PATH,
                new Link(words.get("shell.home"), "/"));
        return new QuestionListPage(
                head,
                questions.stream()
                        .map(question -> new Line(
                                question.label(),
                                question.question(),
                                QuestionPage.href(question),
                                words.get("question.answers", byKey.getOrDefault(question.key(), 0L))))
                        .toList());
    }
}
