package org.learningcities.compare;

import java.util.Arrays;
import java.util.List;
import org.learningcities.shared.Coded;

/** The kinds of rows that a comparison can have, in the order of the page. */
enum Rows implements Coded {
    NUMBERS,
    CHAPTERS,
    INITIATIVES,
    FEATURES;

    static List<String> codes() {
        return Arrays.stream(values()).map(Coded::code).toList();
    }
}
