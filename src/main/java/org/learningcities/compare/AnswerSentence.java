package org.learningcities.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningcities.casestudy.Chapter;
import org.learningcities.casestudy.Obstacle;
import org.learningcities.casestudy.Question;
import org.learningcities.source.Statement;
import org.learningcities.web.Words;

/**
 * One sentence, made by rule, on what the answers of the cities have in common and where one stands alone: how many answer;
 * the subjects that most of them speak of; the subjects of one city alone, one for each city; how many state a result. Where statements are
 * marked with obstacles, these are the subjects; elsewhere the words of a table.
 */
final class AnswerSentence {

    /** More would be a list, not a sentence. */
    private static final int MOST_COMMON = 3;

    private static final int MOST_ALONE = 2;

    private AnswerSentence() {}

    /** Of these answers, out of so many cities. */
    static String of(Question question, List<Chapter> answers, int cities, List<Obstacle> obstacles, Words words) {
        boolean marked = answers.stream()
                .flatMap(answer -> answer.statements().stream())
                .anyMatch(statement -> !statement.obstacles().isEmpty());
        Map<String, List<String>> speakers = new LinkedHashMap<>();
        for (Subject subject : marked ? Subject.ofObstacles(obstacles, words) : Subject.ofWords(question, words)) {
            speakers.put(subject.label(), speakers(subject, answers));
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                answers.size() == cities
                        ? words.get("question.sum.all", cities)
                        : words.get("question.sum.some", answers.size(), cities));
        if (answers.size() > 1) {
            parts.add(common(speakers, answers.size(), words));
            parts.add(alone(speakers, words));
        }
        int results = (int) answers.stream()
                .filter(answer -> answer.statements().stream().anyMatch(Statement::result))
                .count();
        if (results > 0) {
            parts.add(words.get("question.sum.result", results, count(results, answers.size(), words)));
        }
        parts.removeIf(String::isEmpty);
        return words.get("question.sum.sentence", String.join(words.get("shell.semicolon"), parts));
    }

    private static List<String> speakers(Subject subject, List<Chapter> answers) {
        return answers.stream()
                .filter(answer -> answer.statements().stream().anyMatch(subject.in()))
                .map(answer -> answer.city().name())
                .toList();
    }

    private static String common(Map<String, List<String>> speakers, int answers, Words words) {
        List<String> things = new ArrayList<>();
        speakers.entrySet().stream()
                .filter(subject -> subject.getValue().size() > 1)
                .sorted(Comparator.comparingInt(subject -> -subject.getValue().size()))
                .limit(MOST_COMMON)
                .forEach(subject -> things.add(words.get(
                        things.isEmpty() ? "question.sum.speak" : "question.sum.of",
                        count(subject.getValue().size(), answers, words),
                        subject.getKey())));
        return words.list(things);
    }

    private static String alone(Map<String, List<String>> speakers, Words words) {
        List<String> things = new ArrayList<>();
        Set<String> named = new HashSet<>();
        speakers.entrySet().stream()
                .filter(subject -> subject.getValue().size() == 1)
                .filter(subject -> named.add(subject.getValue().get(0)))
                .limit(MOST_ALONE)
                .forEach(subject -> things.add(words.get(
                        things.isEmpty() ? "question.sum.speaks-alone" : "question.sum.alone-of",
                        subject.getValue().get(0),
                        subject.getKey())));
        return words.list(things);
    }

    private static String count(int some, int answers, Words words) {
        return some == answers && some > 1 ? words.get("question.sum.every") : String.valueOf(some);
    }
}
