package org.learningcities.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcities.search.Term.Alternative;
import org.learningcities.search.Term.Origin;

/**
 * A text cut into words.
 *
 * @param stems of the words, each once, to see quickly what the text does not have
 */
record Cut(List<Token> words, Set<String> stems) {

    static Cut of(List<Token> words) {
        // Not an unmodifiable set, which looks past others to find that one is missing: it is asked of every text of
        // ten hits.
        return new Cut(words, new HashSet<>(Token.stems(words)));
    }

    /** Whether the words of an alternative may stand in the text, in whatever order; always, where only its beginning is known. */
    boolean mayHave(Alternative alternative) {
        if (alternative.origin() == Origin.BEGINNING) {
            return true;
        }
        for (String stem : alternative.stems()) {
            if (!stems.contains(stem)) {
                return false;
            }
        }
        return true;
    }
}
