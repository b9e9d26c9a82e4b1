package org.learningcities.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a visitor typed, read: runs of plain words, phrases in quotation marks, what is excluded by a minus, and what is
 * joined by OR. Anything else that looks like a sign is part of a word.
 *
 * @param pieces what is looked for, in order
 * @param excluded words or phrases that a hit must not have
 */
record QueryText(List<Piece> pieces, List<String> excluded) {

    /**
     * A run of words or a phrase.
     *
     * @param orNext whether a hit may have the next piece instead
     */
    record Piece(String text, boolean phrase, boolean orNext) {}

    private static final Pattern PIECE = Pattern.compile("(-)?\"([^\"]*)\"?|([^\\s\"]+)");

    /** Marks of quotation in any language that people type or paste. */
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»＂「」『』]");

    /** A dash, however long, excludes nothing. */
    private static final Pattern ONLY_SIGNS = Pattern.compile("[\\p{P}\\p{S}]+");

    static QueryText of(String typed) {
        List<Piece> pieces = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Matcher matcher = PIECE.matcher(QUOTES.matcher(typed).replaceAll("\""));
        while (matcher.find()) {
            String word = matcher.group(3);
            if (word == null && matcher.group(1) != null) {
                excluded.add(matcher.group(2));
            } else if (word == null) {
                endRun(run, pieces);
                pieces.add(new Piece(matcher.group(2), true, false));
            } else if (word.equals("OR") || word.equals("|")) {
                lastWordAlone(run, pieces);
                joinNext(pieces);
            } else if (word.startsWith("-") && !ONLY_SIGNS.matcher(word).matches()) {
                excluded.add(word.substring(1));
            } else if (run.isEmpty() && !pieces.isEmpty() && last(pieces).orNext()) {
                pieces.add(new Piece(word, false, false));
            } else {
                run.append(run.isEmpty() ? "" : " ").append(word);
            }
        }
        endRun(run, pieces);
        return new QueryText(
                pieces.stream().filter(piece -> !piece.text().isBlank()).toList(),
                excluded.stream().filter(text -> !text.isBlank()).toList());
    }

    /** Whether a phrase or an exclusion was asked for: the visitor knows the words that are wanted. */
    boolean strict() {
        return !excluded.isEmpty() || pieces.stream().anyMatch(piece -> piece.phrase() || piece.orNext());
    }

    /** All that is looked for as one plain text. */
    String plain() {
        return String.join(" ", pieces.stream().map(Piece::text).toList());
    }

    private static void endRun(StringBuilder run, List<Piece> pieces) {
        if (!run.isEmpty()) {
            pieces.add(new Piece(run.toString(), false, false));
            run.setLength(0);
        }
    }

    /** OR joins single words: of "adult literacy OR numeracy" the word "literacy" is the one before it. */
    private static void lastWordAlone(StringBuilder run, List<Piece> pieces) {
        int space = run.lastIndexOf(" ");
        if (space > 0) {
            pieces.add(new Piece(run.substring(0, space), false, false));
            run.delete(0, space + 1);
        }
        endRun(run, pieces);
    }

    private static void joinNext(List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            Piece piece = pieces.remove(pieces.size() - 1);
            pieces.add(new Piece(piece.text(), piece.phrase(), true));
        }
    }

    private static Piece last(List<Piece> pieces) {
        return pieces.get(pieces.size() - 1);
    }
}
