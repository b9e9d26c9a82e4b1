package org.learningcities.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcities.casestudy.Obstacle;
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

    /** The table of words in the message bundle, "label: word, word; label: word": whole words, in large or small letters. */
    static List<Subject> ofWords(Words words) {
        return Arrays.stream(words.get("question.subjects").split(";"))
                .map(line -> line.split(":"))
                .map(line -> new Subject(line[0].strip(), uses(line[1])))
                .toList();
    }

    private static Predicate<Statement> uses(String forms) {
        Pattern word = Pattern.compile(
                Arrays.stream(forms.split(","))
                        .map(form -> Pattern.quote(form.strip()))
                        .collect(Collectors.joining("|", "\\b(", ")\\b")),
                Pattern.CASE_INSENSITIVE);
        return statement -> word.matcher(statement.text()).find();
    }
}
