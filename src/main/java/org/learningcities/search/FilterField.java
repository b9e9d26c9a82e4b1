package org.learningcities.search;

import java.util.Arrays;
import java.util.List;
import org.learningcities.shared.Coded;

/** What hits can be filtered and counted by: a parameter of the address and a field of the index, both of this code. */
enum FilterField implements Coded {
    TYPE,
    REGION,
    COUNTRY,
    /** Not among the checkboxes: "all hits in Cork" sets it. */
    CITY,
    AUDIENCE,
    SETTING,
    FEATURE,
    QUESTION,
    EVIDENCE;

    /** Those that are shown as checkboxes. */
    static List<FilterField> shown() {
        return Arrays.stream(values()).filter(field -> field != CITY).toList();
    }
}
