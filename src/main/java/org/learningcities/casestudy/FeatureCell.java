package org.learningcities.casestudy;

import java.util.List;

/** A focal point in the row of twelve: how many pieces of evidence and initiatives of the city show it. */
public record FeatureCell(String code, String label, String href, long count) {

    static List<FeatureCell> of(CaseStudy study) {
        return study.focalPoints().stream()
                .map(point -> new FeatureCell(
                        point.code(),
                        point.label(),
                        "/key-features/" + point.code(),
                        study.evidence().stream()
                                        .filter(evidence ->
                                                evidence.focalPoint().code().equals(point.code()))
                                        .count()
                                + study.initiatives().stream()
                                        .filter(initiative -> initiative.focalPoints().stream()
                                                .anyMatch(shown -> shown.code().equals(point.code())))
                                        .count()))
                .toList();
    }
}
