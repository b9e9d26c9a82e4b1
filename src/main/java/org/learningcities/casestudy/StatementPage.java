package org.learningcities.casestudy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.citation.Citation;
import org.learningcities.citation.Citations;
import org.learningcities.shared.BriefItem;
import org.learningcities.source.References;
import org.learningcities.source.Statement;
import org.learningcities.source.StatementView;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of one statement: what it says, where it stands, its sources, and how to cite both. */
record StatementPage(
        Head head,
        Link subject,
        Link text,
        String inPlace,
        @Nullable String before,
        StatementView statement,
        @Nullable String after,
        List<References.Entry> references,
        Citation citation,
        List<Link> downloads,
        String briefHref,
        List<Citation> sources) {

    static StatementPage of(StatementPlace place, Citations citations, Words words) {
        References references = new References(words);
        StatementView statement = StatementView.of(place.statement(), references);
        CitedWorks works = works(place, citations, words);
        // Search engines list the page that shows the statement among its neighbours.
        Head head = Head.of(
                        words.get(
                                "statement.page-title",
                                statement.opening(),
                                place.text().label()),
                        words.get("statement.description", place.subject().label(), statement.opening()),
                        statement.href(),
                        new Link(words.get("shell.home"), "/"),
                        place.subject())
                .citedAs(statement.opening())
                .listedIf(false);
        return new StatementPage(
                head,
                place.subject(),
                place.text(),
                place.href(),
                text(place.before()),
                statement,
                text(place.after()),
                references.entries(),
                citations.cite(works.page()),
                citations.downloads(statement.href()),
                new BriefItem(BriefItem.Kind.STATEMENT, place.statement().id()).href(),
                works.sourceCitations(citations));
    }

    static CitedWorks works(StatementPlace place, Citations citations, Words words) {
        Statement statement = place.statement();
        String path = StatementView.PATH + "/" + statement.id();
        return CitedWorks.of(citations.page(statement.opening(), path), statement.sources(), words);
    }

    private static @Nullable String text(@Nullable Statement statement) {
        return statement == null ? null : statement.text();
    }
}
