package org.learningcities.home;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcities.source.Publication;
import org.learningcities.source.References;
import org.learningcities.source.Source;
import org.learningcities.source.SourceKind;
import org.learningcities.source.StatementView;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page /about: what the portal is and is not, how its content was gathered, the book and the network. */
record AboutPage(
        Head head,
        List<KindCount> kinds,
        String sources,
        List<PublicationView> publications,
        List<References.Entry> references) {

    /** How many sources are of a kind. */
    record KindCount(String label, long count, String href) {}

    /** A publication as the page tells of it. */
    record PublicationView(
            String id,
            String title,
            @Nullable String subtitle,
            String imprint,
            @Nullable String note,
            List<References.Mark> marks,
            List<List<StatementView>> paragraphs) {}

    static AboutPage of(List<Publication> publications, List<Source> sources, Words words) {
        References references = new References(words);
        Head head = Head.of(
                words.get("about.title"),
                words.get("about.description"),
                "/about",
                new Link(words.get("shell.home"), "/"));
        List<KindCount> kinds = Arrays.stream(SourceKind.values())
                .map(kind -> new KindCount(
                        words.get("source.kind." + kind.code()),
                        sources.stream().filter(source -> source.kind() == kind).count(),
                        "/sources?kind=" + kind.code()))
                .toList();
        List<PublicationView> views = publications.stream()
                .map(publication -> new PublicationView(
                        publication.id(),
                        publication.title(),
                        publication.subtitle(),
                        Stream.of(publication.editors(), publication.publisher(), publication.year())
                                .filter(Objects::nonNull)
                                .map(Objects::toString)
                                .collect(Collectors.joining(". ")),
                        publication.note(),
                        references.marks(publication.sources()),
                        StatementView.paragraphs(publication.statements(), references)))
                .toList();
        return new AboutPage(head, kinds, words.get("about.sources", sources.size()), views, references.entries());
    }
}
