package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.evidence.EvidenceView;
import org.learningcities.source.References;

/** What the city shows on one focal point. */
record EvidenceGroup(String code, String label, String href, List<EvidenceView> notes) {

    static List<EvidenceGroup> of(CaseStudy study, References references) {
        return study.focalPoints().stream()
                .map(point -> new EvidenceGroup(
                        point.code(),
                        point.label(),
                        "/key-features/" + point.code(),
                        study.evidence().stream()
                                .filter(evidence -> evidence.focalPoint().code().equals(point.code()))
                                .map(evidence -> EvidenceView.of(evidence, references))
                                .toList()))
                .filter(group -> !group.notes().isEmpty())
                .toList();
    }
}
