package org.learningcities.search;

import java.util.List;

/**
 * One thing that a hit should have: a word, or words that belong together, as typed or as something else that means it.
 *
 * @param typed as the visitor typed it
 * @param phrase whether it was typed in quotation marks: a hit must have it
 * @param known whether a text has it, as typed or by an alternative
 */
record Term(String typed, boolean phrase, boolean known, List<Alternative> alternatives) {

    /** How an alternative came about, and so how much it counts. */
    enum Origin {
        TYPED,
        SYNONYM,
        SPELLING,
        BEGINNING
    }

    /**
     * A text that a hit may have for the term.
     *
     * @param stems of its words, in order
     */
    record Alternative(String text, Origin origin, List<String> stems) {}

    /** The corrected spelling; as typed where none was needed. */
    String corrected() {
        return alternatives.stream()
                .filter(alternative -> alternative.origin() == Origin.SPELLING)
                .map(Alternative::text)
                .findFirst()
                .orElse(typed);
    }
}
