package org.learningcities.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes lines out of the words of given lines, each word followed by one that follows it there. So words and pairs of
 * words are as frequent as in the given lines.
 */
final class Chain {

    /** Stands before the first and after the last word of a line. */
    private static final String END = "";

    private final Map<String, List<String>> followers = new HashMap<>();

    private Chain() {}

    static Chain ofLines(Stream<String> lines) {
        Chain chain = new Chain();
        lines.forEach(line -> chain.learn(List.of(unpaired(line).strip().split("\\s+"))));
        return chain;
    }

    static Chain ofSentences(Stream<String> texts) {
        return ofLines(texts.flatMap(Chain::sentences));
    }

    static Stream<String> sentences(String text) {
        return Arrays.stream(unpaired(text).split("(?<=[.!?])\\s+"));
    }

    /** Without quotation marks and brackets: a made line would open and never close them. */
    private static String unpaired(String text) {
        return text.replaceAll("[“”\"()]", "");
    }

    private void learn(List<String> words) {
        String before = END;
        for (String word : words) {
            followers.computeIfAbsent(before, key -> new ArrayList<>()).add(word);
            before = word;
        }
        followers.computeIfAbsent(before, key -> new ArrayList<>()).add(END);
    }

    /** A new line of at most so many words, its first letter a capital one. */
    String line(Dice dice, int longest) {
        List<String> words = new ArrayList<>();
        String word = dice.any(followers.get(END));
        while (!word.equals(END)) {
            words.add(word);
            word = dice.any(followers.get(word));
        }
        if (words.size() > longest) {
            return line(dice, longest);
        }
        String line = String.join(" ", words);
        int first = line.offsetByCodePoints(0, 1);
        return line.substring(0, first).toUpperCase(java.util.Locale.ROOT) + line.substring(first);
    }
}
