package org.learningcities.search;

import java.util.Arrays;
import java.util.List;
import org.learningcities.shared.Coded;

/** What can be found. */
enum HitType implements Coded {
    INITIATIVE,
    CITY,
    CHAPTER,
    KEY_FEATURE;

    static List<String> codes() {
        return Arrays.stream(values()).map(Coded::code).toList();
    }

    static HitType ofCode(String code) {
        return Coded.of(HitType.class, code);
    }

    /** The key of the document of this type and id. */
    String key(String id) {
        return code() + ":" + id;
    }
}
