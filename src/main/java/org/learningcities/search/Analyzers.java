package org.learningcities.search;

/** The names of the analyzers and normalizers of the index; {@link AnalysisConfiguration} defines them. */
final class Analyzers {

    /** English text: words by Unicode's rules, accents folded, British and American spelling as one, stems. */
    static final String ENGLISH = "english-text";

    /** Words in any language and script as they are written, accents folded. */
    static final String NAME = "name";

    /** The beginnings of words, for what is being typed. */
    static final String START = "start";

    /** A whole name, folded. */
    static final String WHOLE = "whole";

    private Analyzers() {}
}
