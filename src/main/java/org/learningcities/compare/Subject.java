package org.learningcities.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningcities.casestudy.Obstacle;
import org.learningcities.casestudy.Question;
import org.learningcities.shared.Labels;
import org.learningcities.source.Statement;
import org.learningcities.web.Words;

/** Something that a statement may speak of: an obstacle that it is marked with, or one of the words that it uses. */
record Subject(String label, Predicate<Statement> in) {

    static List<Subject> ofObstacles(List<Obstacle> obstacles, Words words) {
        return obstacles.stream()
                .map(obstacle -> new Subject(
                        words.get("question.sum.obstacle", inSentence(obstacle.label())),
                        statement -> statement.obstacles().contains(obstacle.key())))
                .toList();
    }

    /**
     * The table of words in the message bundle, "label: word, word; label: word": whole words, in large or small letters.
     * What the question itself names is no news in its answers, and left out. The words are those of the English texts in
     * all languages; the labels stand in the same order.
     */
    static List<Subject> ofWords(Question question, Words words) {
        String[] labels = words.get("question.subjects").split(";");
        String[] english =
                Labels.inEnglish(() -> words.get("question.subjects")).split(";");
        String asked = Labels.inEnglish(question::question);
        return IntStream.range(0, english.length)
                .filter(i -> !word(forms(english[i])).matcher(asked).find())
                .mapToObj(i -> of(labels[i].split("[:：]")[0].strip(), word(forms(english[i]))))
                .toList();
    }

    /** A label as it stands in the middle of a sentence. */
    private static String inSentence(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String forms(String line) {
        return line.substring(line.indexOf(':') + 1);
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
