package org.learningcities.growth;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learningcities.testing.CityFile;

/** Made texts in the words of the real ones. There are so many and no more, however many statements are made of them. */
final class Texts {

    /** What a statement says, whether it states a result, and the obstacles that it names. */
    record Made(String text, boolean result, List<String> obstacles) {}

    /** Words; a lower bound would make the average shorter than a real one, since a chain spreads wider. */
    private static final int LONGEST_SENTENCE = 70;

    private static final int LONGEST_TAGLINE = 16;

    private static final int LONGEST_NAME = 9;

    private final Dice dice;
    private final List<Made> statements;
    private final List<String> taglines;
    private final Chain names;

    Texts(RealContent content, int count, Dice dice) {
        this.dice = dice;
        Chain sentences = Chain.ofSentences(content.texts());
        statements = distinct(count, () -> like(dice.any(content.statements()), sentences, dice));
        taglines = distinct(
                Math.max(1, count / 20),
                () -> sentences.line(dice, LONGEST_TAGLINE).replaceAll("\\.$", ""));
        names = Chain.ofLines(content.initiativeNames());
    }

    private static <T> List<T> distinct(int count, Supplier<T> made) {
        return Stream.generate(made).distinct().limit(count).toList();
    }

    /** Of as many sentences as the real statement. */
    private static Made like(Map<String, Object> real, Chain sentences, Dice dice) {
        String text = Chain.sentences(CityFile.text(real, "text"))
                .map(sentence -> sentences.line(dice, LONGEST_SENTENCE))
                .collect(joining(" "));
        return new Made(text, Boolean.TRUE.equals(real.get("result")), RealContent.values(real, "obstacle"));
    }

    Made statement() {
        return dice.any(statements);
    }

    String tagline() {
        return dice.any(taglines);
    }

    /** The name of an initiative of a city. */
    String initiative(String city) {
        return names.line(dice, LONGEST_NAME).replace(RealContent.CITY, city);
    }
}
