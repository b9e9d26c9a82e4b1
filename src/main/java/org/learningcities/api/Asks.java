package org.learningcities.api;

import java.util.List;
import org.learningcities.shared.Coded;

/** The parameters of lists, with the names that they have on pages, and with values to try. */
enum Asks implements Coded {
    CITY("cork", "swansea"),
    REGION("africa"),
    COUNTRY("IE"),
    /** The search writes its values small. */
    COUNTRY_OF_HITS("ie") {
        @Override
        public String code() {
            return COUNTRY.code();
        }
    },
    QUESTION("funding"),
    KEY("population"),
    AUDIENCE("older-people"),
    SETTING("library"),
    FEATURE("1.1"),
    EVIDENCE("result"),
    KIND("book"),
    CITED("cork"),
    TYPE("initiative"),
    ROWS("numbers"),
    Q("libraries"),
    SORT("name"),
    PAGE("1"),
    SIZE("20");

    private final List<String> example;

    Asks(String... example) {
        this.example = List.of(example);
    }

    List<String> example() {
        return example;
    }

    /** Whether it may stand in an address several times; any of the values will do then. */
    boolean isRepeated() {
        return compareTo(Q) < 0;
    }

    boolean isNumber() {
        return compareTo(PAGE) >= 0;
    }
}
