package org.learningcities.search;

/** A word of a text: its stem, and where it stands. */
record Token(String stem, int start, int end) {

    /** The word as it is written in this text. */
    String in(String text) {
        return text.substring(start, end);
    }
}
