package org.learningcities.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcities.casestudy.Obstacle;
import org.learningcities.casestudy.Question;
import org.learningcities.source.Statement;
import org.learningcities.web.Words;

/** Something that a statement may speak of: an obstacle that it is marked with, or one of the words that it uses. */
record Subject(String label, Predicate<Statement> in) {

    static List<Subject> ofObstacles(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> new Subject(
                        obstacle.label().toLowerCase(Locale.ENGLISH),
                        statement -> statement.obstacles().contains(obstacle.key())))
                .toList();
    }

    /**
     * The table of words in the message bundle, "label: word, word; label: word": whole words, in large or small letters.
     * What the question itself names is no news in its answers, and left out.
     */
    static List<Subject> ofWords(Question question, Words words) {
        return Arrays.stream(words.get("question.subjects").split(";"))
                .map(line -> line.split(":"))
                .filter(line -> !word(line[1]).matcher(question.question()).find())
                .map(line -> of(line[0].strip(), word(line[1])))
                .toList();
    }

    private static Subject of(String label, Pattern word) {
        return new Subject(label, statement -> word.matcher(statement.text()).find());
    }

    private static Pattern word(String forms) {
        return Pattern.compile(
                Arrays.stream(forms.split(","))
                        .map(form -> Pattern.quote(form.strip()))
                        .collect(Collectors.joining("|", "\\b(", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }
}
