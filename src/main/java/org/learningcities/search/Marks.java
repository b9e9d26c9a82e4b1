package org.learningcities.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcities.search.Term.Alternative;
import org.learningcities.search.Term.Origin;

/**
 * A text with the words of a query marked in it.
 *
 * @param spans where marks begin and end
 * @param matched of each term that it has, the alternative that it has it by
 */
record Marks(String text, SortedMap<Integer, Integer> spans, Map<Term, Alternative> matched) {

    /** Words that may stand between those of an alternative, as in the index. */
    private static final int GAP = 1;

    /** Marks a text. */
    static Marks of(String text, List<Term> terms, Tokens cutter) {
        Cut cut = cutter.cut(text);
        Map<Term, Alternative> matched = new HashMap<>();
        TreeMap<Integer, Integer> spans = new TreeMap<>();
        for (Term term : terms) {
            for (Alternative alternative : term.alternatives()) {
                if (!cut.mayHave(alternative)) {
                    continue;
                }
                List<Token> found = find(alternative, cut.words(), text);
                if (!found.isEmpty()) {
                    matched.putIfAbsent(term, alternative);
                    found.forEach(token -> spans.put(token.start(), token.end()));
                }
            }
        }
        return new Marks(text, spans, matched);
    }

    private static List<Token> find(Alternative alternative, List<Token> tokens, String text) {
        List<Token> found = new ArrayList<>();
        if (alternative.origin() == Origin.BEGINNING) {
            tokens.stream()
                    .filter(token -> token.in(text).toLowerCase(Locale.ROOT).startsWith(alternative.text())
                            || token.stem().startsWith(alternative.text()))
                    .forEach(found::add);
            return found;
        }
        for (int from = 0; from < tokens.size(); from++) {
            found.addAll(sequence(alternative, tokens, from));
        }
        return found;
    }

    /** The words from here on that are those of the alternative; none where they are not. */
    private static List<Token> sequence(Alternative alternative, List<Token> tokens, int from) {
        int gap = alternative.origin() == Origin.PHRASE ? 0 : GAP;
        List<Token> sequence = new ArrayList<>();
        int at = from;
        for (String stem : alternative.stems()) {
            int last = sequence.isEmpty() ? at : Math.min(at + gap, tokens.size() - 1);
            while (at < last && !tokens.get(at).stem().equals(stem)) {
                at++;
            }
            if (at >= tokens.size() || !tokens.get(at).stem().equals(stem)) {
                return List.of();
            }
            sequence.add(tokens.get(at++));
        }
        return sequence;
    }

    /** The whole text, cut where a mark begins or ends. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Integer, Integer> span : spans.entrySet()) {
            // Pairs of Chinese or Japanese characters overlap.
            int from = Math.max(at, span.getKey());
            if (from >= span.getValue()) {
                continue;
            }
            if (from > at) {
                parts.add(new Part(text.substring(at, from), false));
            }
            parts.add(new Part(text.substring(from, span.getValue()), true));
            at = span.getValue();
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), false));
        }
        return parts;
    }
}
