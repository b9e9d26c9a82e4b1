package org.learningcities.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.learningcities.search.ForeignWords.Span;

/**
 * The words of one language with their English ones, known as they are listed, and else by their stems as Lucene's analyzer
 * of the language makes them, without accents. Where no spaces stand between words, each character is one.
 */
final class Vocabulary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What a question is put with and words are joined with, as single characters. */
    private static final String CHINESE = "的了和与在有吗如何怎么什哪些为及或是对给我们你呢";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Analyzer analyzer;
    private final Map<List<String>, List<String>> english = new HashMap<>();

    /** As listed: two words of different meaning may have one stem. */
    private final Map<String, List<String>> listed = new HashMap<>();

    private int longest;

    private Vocabulary(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    static Vocabulary of(String language) {
        return new Vocabulary(
                switch (language) {
                    case "ar" -> new ArabicAnalyzer();
                    case "es" -> new SpanishAnalyzer();
                    case "fr" -> new FrenchAnalyzer();
                    case "ru" -> new RussianAnalyzer();
                    default -> new StandardAnalyzer();
                });
    }

    void add(String typed, String means) {
        List<String> stems = Token.stems(cut(typed));
        if (!stems.isEmpty() && !typed.equalsIgnoreCase(means)) {
            add(english.computeIfAbsent(stems, none -> new ArrayList<>()), means);
            add(listed.computeIfAbsent(small(typed), none -> new ArrayList<>()), means);
            longest = Math.max(longest, stems.size());
        }
    }

    private static void add(List<String> known, String means) {
        if (known.stream().noneMatch(means::equalsIgnoreCase)) {
            known.add(means);
        }
    }

    /**
     * The known words of a text, the longest first tried, and between them the words that carry no subject.
     *
     * @param not what is left alone though it is known
     */
    List<Span> in(String text, Predicate<String> not) {
        List<Token> tokens = cut(text);
        List<Span> spans = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < tokens.size(); ) {
            int length = longestKnown(tokens, at, text, not);
            int start = tokens.get(at).start();
            int stop = tokens.get(at + Math.max(length, 1) - 1).end();
            spans.addAll(empty(text, end, start));
            if (length > 0 || CHINESE.contains(tokens.get(at).stem())) {
                String words = text.substring(start, stop);
                spans.add(new Span(start, stop, List.copyOf(meaning(words, tokens.subList(at, at + length)))));
            }
            end = stop;
            at += Math.max(length, 1);
        }
        spans.addAll(empty(text, end, text.length()));
        return spans;
    }

    private int longestKnown(List<Token> tokens, int at, String text, Predicate<String> not) {
        for (int length = Math.min(longest, tokens.size() - at); length > 0; length--) {
            List<Token> together = tokens.subList(at, at + length);
            String words = text.substring(
                    together.get(0).start(), together.get(length - 1).end());
            if (!meaning(words, together).isEmpty() && !not.test(words)) {
                return length;
            }
        }
        return 0;
    }

    /** Of these words as typed, which are cut into tokens. */
    private List<String> meaning(String words, List<Token> tokens) {
        List<String> said = listed.get(small(words));
        return said != null ? said : english.getOrDefault(Token.stems(tokens), List.of());
    }

    private static String small(String words) {
        return folded(words.toLowerCase(Locale.ROOT));
    }

    /** The words that the analyzer left out. */
    private static List<Span> empty(String text, int from, int to) {
        return WORD.matcher(text)
                .region(from, to)
                .results()
                .map(word -> new Span(word.start(), word.end(), List.of()))
                .toList();
    }

    private List<Token> cut(String text) {
        return Token.in(text, analyzer).stream()
                .map(word -> new Token(folded(word.stem()), word.start(), word.end()))
                .toList();
    }

    private static String folded(String stem) {
        return MARKS.matcher(Normalizer.normalize(stem, Normalizer.Form.NFKD)).replaceAll("");
    }
}
