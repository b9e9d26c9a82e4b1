package org.learningcities.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text cut into words.
 *
 * @param stems of the words, each once, to see quickly what the text does not have
 */
record Cut(List<Token> words, Set<String> stems) {

    static Cut of(List<Token> words) {
        return new Cut(words, words.stream().map(Token::stem).collect(Collectors.toUnmodifiableSet()));
    }
}
