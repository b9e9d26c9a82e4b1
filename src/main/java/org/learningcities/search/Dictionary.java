package org.learningcities.search;

import java.util.List;

/** The words of the index: which there are, and which are near a word that there is not. */
interface Dictionary {

    /** Shorter words are near too many others. */
    int SHORTEST = 4;

    /**
     * One slip in four to seven letters, two in eight or more: the share of letters that must be right.
     */
    float ACCURACY = 0.74f;

    /** The fields whose words are stems. */
    List<String> STEMS = List.of(Fields.TEXT, Fields.NAME, Fields.TAGLINE);

    /** Whether a text of the index has a word of this stem, or this very word. */
    boolean has(String stem, String word);

    /** Whether a word of the index begins so. */
    boolean hasBeginning(String letters);

    /** The words of the index at least this near to one that is not in it, nearest and most used first. */
    List<String> near(String word, int most, float accuracy);

    /** The words of the index that one not in it was probably meant to be. */
    default List<String> near(String word, int most) {
        return near(word, most, ACCURACY);
    }

    /** The words of the index nearest to one that is not in it, however far. */
    default List<String> nearest(String word, int most) {
        return near(word, most, 0);
    }
}
