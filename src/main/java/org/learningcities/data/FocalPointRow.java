package org.learningcities.data;

import org.jspecify.annotations.Nullable;
import org.learningcities.evidence.EvidenceRepository.FocalPointCount;
import org.learningcities.framework.FocalPoint;

/** A focal point with how many pieces of evidence and how many cities stand behind it. */
record FocalPointRow(FocalPoint point, long pieces, long cities) {

    /** Its page. */
    String href() {
        return "/key-features/" + point.code();
    }

    /** None is counted where nothing shows it. */
    static FocalPointRow of(FocalPoint point, @Nullable FocalPointCount count) {
        return count == null
                ? new FocalPointRow(point, 0, 0)
                : new FocalPointRow(point, count.pieces(), count.cities());
    }
}
