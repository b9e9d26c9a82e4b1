package org.learningcities.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcities.framework.Area;
import org.learningcities.source.Publication;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;
import org.learningcities.web.Downloads;
import org.learningcities.web.FileFormat;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;

/** The page /key-features: the framework as the temple that it is drawn as, and where it comes from. */
record FrameworkPage(
        Head head, List<Part> parts, List<Told> told, List<References.Entry> references, Downloads downloads) {

    /** What a publication behind the framework says. */
    record Told(String title, List<List<StatementView>> paragraphs) {}

    /** A part of the temple: an area with its focal points. */
    record Part(
            String code,
            String label,
            String plainWords,
            String href,
            String temple,
            List<FocalPointLine> focalPoints) {}

    /** A focal point with how much stands behind it. */
    record FocalPointLine(String code, String label, String question, String href, String evidence) {

        static List<FocalPointLine> of(Area area, Map<String, EvidenceRepository.FocalPointCount> counts, Words words) {
            return area.focalPoints().stream()
                    .map(point -> {
                        EvidenceRepository.FocalPointCount count = counts.get(point.code());
                        return new FocalPointLine(
                                point.code(),
                                point.label(),
                                point.question(),
                                FrameworkController.PATH + "/" + point.code(),
                                count == null
                                        ? words.get("evidence.none")
                                        : words.get("evidence.count", count.pieces(), count.cities()));
                    })
                    .toList();
        }
    }

    /** The publications that tell where the framework comes from, what it is and who used it, in this order. */
    private static final List<String> TOLD_IN =
            List.of("beijing-declaration", "key-features-of-learning-cities", "unlocking-the-potential");

    static FrameworkPage of(
            List<Area> areas,
            List<EvidenceRepository.FocalPointCount> counts,
            List<Publication> publications,
            Words words) {
        References references = new References(words);
        Map<String, EvidenceRepository.FocalPointCount> byCode = byCode(counts);
        List<Told> told = TOLD_IN.stream()
                .flatMap(id -> publications.stream()
                        .filter(publication -> publication.id().equals(id)))
                .map(publication ->
                        new Told(publication.title(), StatementView.paragraphs(publication.statements(), references)))
                .toList();
        Head head = Head.of(
                        words.get("framework.title"),
                        words.get("framework.description"),
                        FrameworkController.PATH,
                        new Link(words.get("shell.home"), "/"))
                .with(FocalPointTerm.all(areas, words));
        List<Part> parts = areas.stream()
                .map(area -> new Part(
                        area.code(),
                        area.label(),
                        area.plainWords(),
                        FrameworkController.PATH + "/" + area.code(),
                        area.part(),
                        FocalPointLine.of(area, byCode, words)))
                .toList();
        Downloads downloads = Downloads.of(
                FrameworkController.PATH, QueryString.EMPTY, List.of(FileFormat.CSV, FileFormat.JSON), words);
        return new FrameworkPage(head, parts, told, references.entries(), downloads);
    }

    static Map<String, EvidenceRepository.FocalPointCount> byCode(List<EvidenceRepository.FocalPointCount> counts) {
        return counts.stream()
                .collect(Collectors.toMap(EvidenceRepository.FocalPointCount::focalPoint, count -> count));
    }
}
