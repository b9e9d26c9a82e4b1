package org.learningcities.evidence;

import java.util.List;
import org.learningcities.framework.Area;
import org.learningcities.framework.FocalPoint;
import org.learningcities.web.LinkedData;
import org.learningcities.web.Words;

/** The focal points as machines know them: terms that the Key Features define. */
final class FocalPointTerm {

    private static final LinkedData.Address SET = new LinkedData.Address(FrameworkController.PATH);

    private FocalPointTerm() {}

    static LinkedData.DefinedTerm of(FocalPoint point) {
        return new LinkedData.DefinedTerm(
                point.code(),
                point.label(),
                point.question(),
                new LinkedData.Address(FrameworkController.PATH + "/" + point.code()),
                SET);
    }

    static LinkedData.DefinedTermSet all(List<Area> areas, Words words) {
        return new LinkedData.DefinedTermSet(
                words.get("framework.title"),
                words.get("framework.description"),
                SET,
                areas.stream()
                        .flatMap(area -> area.focalPoints().stream())
                        .map(FocalPointTerm::of)
                        .toList());
    }
}
