package org.learningcities.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Flesch reading ease of English text: 206.835 - 1.015 words per sentence - 84.6 syllables per word (R. Flesch, "A new
 * readability yardstick", Journal of Applied Psychology 32, 1948). Syllables are counted as groups of vowels, without a
 * silent final e; that is within a few points of a count by hand.
 */
public final class ReadingEase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’-]*[\\p{L}\\p{N}])?");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyà-ÿ]+");

    private ReadingEase() {}

    public static double of(String text) {
        List<String> words = words(text);
        double syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
        return 206.835 - 1.015 * words.size() / sentences(text).size() - 84.6 * syllables / words.size();
    }

    public static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    /** The sentences; an abbreviation or a decimal point ends none. */
    public static List<String> sentences(String text) {
        String plain = text.replaceAll("\\b(St|Mr|Ms|Dr|No|vs)\\.", "$1").replaceAll("(\\d)\\.(\\d)", "$1$2");
        return Arrays.stream(plain.split("(?<=[.!?])[\"’”)]*\\s+"))
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
    }

    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-zà-ÿ]", "");
        if (plain.length() > 3 && plain.endsWith("e") && !plain.endsWith("le")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (plain.length() > 4 && plain.matches(".*[^td]ed")) {
            plain = plain.substring(0, plain.length() - 2) + "d";
        }
        return Math.max(1, (int) VOWELS.matcher(plain).results().count());
    }
}
