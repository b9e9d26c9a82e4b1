package org.learningcities.shared;

/** The names of the analyzers and normalizers of the search index; the search room defines them. */
public final class Analyzers {

    /** English text: words by Unicode's rules, accents folded, stems. */
    public static final String ENGLISH = "english-text";

    /** Names in any language and script: words by Unicode's rules, accents folded, no stems. */
    public static final String NAME = "name";

    private Analyzers() {}
}
