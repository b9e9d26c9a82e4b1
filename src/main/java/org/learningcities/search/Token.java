package org.learningcities.search;

import java.util.List;

/** A word of a text: its stem, and where it stands. */
record Token(String stem, int start, int end) {

    /** The stems of these words. */
    static List<String> stems(List<Token> words) {
        return words.stream().map(Token::stem).toList();
    }

    /** The word as it is written in this text. */
    String in(String text) {
        return text.substring(start, end);
    }
}
