package org.learningcities.compare;

import java.util.List;
import org.learningcities.web.Words;

/** Things named one after the other: "Cork", "Cork and Espoo", "Cork, Espoo and Swansea". */
final class Enumeration {

    private Enumeration() {}

    static String of(List<String> things, Words words) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        int last = things.size() - 1;
        return words.get("compare.and", String.join(", ", things.subList(0, last)), things.get(last));
    }
}
