package org.learningcities.evidence;

import java.util.List;
import org.learningcities.framework.Area;
import org.learningcities.source.References;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of an area of the Key Features: its focal points and how much stands behind each. */
record AreaPage(
        Head head,
        String code,
        String label,
        String plainWords,
        List<References.Mark> marks,
        List<FrameworkPage.FocalPointLine> focalPoints,
        List<References.Entry> references) {

    static AreaPage of(Area area, List<EvidenceRepository.FocalPointCount> counts, Words words) {
        References references = new References(words);
        Head head = Head.of(
                area.label(),
                words.get("framework.area.description", area.label(), area.plainWords()),
                FrameworkController.PATH + "/" + area.code(),
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.key-features"), FrameworkController.PATH));
        return new AreaPage(
                head,
                area.code(),
                area.label(),
                area.plainWords(),
                area.source() == null ? List.of() : references.marks(List.of(area.source())),
                FrameworkPage.FocalPointLine.of(area, FrameworkPage.byCode(counts), words),
                references.entries());
    }
}
