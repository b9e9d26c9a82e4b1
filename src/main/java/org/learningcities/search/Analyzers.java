package org.learningcities.search;

/** The names of the analyzers of the backends. They are given words that {@link Cutting} has cut. */
final class Analyzers {

    /** Takes the words between spaces as they are. */
    static final String WORDS = "words";

    /** The beginnings of the words, for what is being typed. */
    static final String START = "start";

    /** Letters of the longest beginning. */
    static final int LONGEST_START = 30;

    /** Between the last word of a passage and the first of the next, so that no phrase stands in both. */
    static final int GAP = 100;

    private Analyzers() {}
}
