package org.learningcities.evidence;

import java.util.List;
import org.learningcities.source.References;

/** A piece of evidence as a page prints it. */
public record EvidenceView(String note, List<References.Mark> marks) {

    public static EvidenceView of(Evidence evidence, References references) {
        return new EvidenceView(evidence.note(), references.marks(evidence.sources()));
    }
}
