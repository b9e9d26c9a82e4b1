package org.learningcities.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that a hit should have: a word, or words that belong together, as typed or as something else that means it.
 *
 * @param typed as the visitor typed it
 * @param known whether a text has it, as typed or by an alternative
 */
record Term(String typed, boolean known, List<Alternative> alternatives) {

    /** How an alternative came about, and so how much it counts. */
    enum Origin {
        TYPED,
        /** In quotation marks: word after word. */
        PHRASE,
        SYNONYM,
        /** The English for it. */
        TRANSLATION,
        SPELLING,
        BEGINNING
    }

    /**
     * A text that a hit may have for the term.
     *
     * @param stems of its words, in order
     */
    record Alternative(String text, Origin origin, List<String> stems) {}

    /** The text with the typed words of this term spelled right; as it is where that was not needed. */
    String correct(String text) {
        String corrected = text;
        String word = "";
        for (Alternative alternative : alternatives) {
            if (alternative.origin() == Origin.TYPED) {
                word = alternative.text();
            } else if (alternative.origin() == Origin.SPELLING && !word.isEmpty()) {
                corrected = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                        .matcher(corrected)
                        .replaceAll(Matcher.quoteReplacement(alternative.text()));
                word = "";
            }
        }
        return corrected;
    }

    /** Its first words in English where it was typed in another language; else as it was typed. */
    String inEnglish() {
        return alternatives.stream()
                .filter(alternative -> alternative.origin() == Origin.TRANSLATION)
                .map(Alternative::text)
                .findFirst()
                .orElse(correct(typed));
    }

    boolean isTranslated() {
        return alternatives.stream().anyMatch(alternative -> alternative.origin() == Origin.TRANSLATION);
    }

    /** With no more alternatives than so many, the typed one first. */
    Term withAtMost(int most) {
        return alternatives.size() <= most ? this : new Term(typed, known, alternatives.subList(0, most));
    }
}
