package org.learningcities.casestudy;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.source.Publication;
import org.learningcities.source.Statement;
import org.learningcities.web.Link;

/** Where a statement stands: whom it tells of, the text that it is part of with the page that shows it, and its index. */
public record StatementPlace(Link subject, Link text, List<Statement> statements, int index) {

    static StatementPlace of(Chapter chapter, String statement) {
        Link city = link(chapter.city());
        Link question = new Link(
                chapter.question().question(),
                city.href() + "#" + chapter.question().key());
        return of(city, question, chapter.statements(), statement);
    }

    static StatementPlace of(Initiative initiative, String statement) {
        Link text = new Link(initiative.name(), InitiativeCard.href(initiative));
        return of(link(initiative.city()), text, initiative.summary(), statement);
    }

    static StatementPlace of(City city, String statement) {
        return of(link(city), link(city), city.lead(), statement);
    }

    static StatementPlace of(Publication publication, Link about, String statement) {
        Link text = new Link(publication.title(), about.href() + "#" + publication.id());
        return of(about, text, publication.statements(), statement);
    }

    public Statement statement() {
        return statements.get(index);
    }

    @Nullable
    Statement before() {
        return index == 0 ? null : statements.get(index - 1);
    }

    @Nullable
    Statement after() {
        return index == statements.size() - 1 ? null : statements.get(index + 1);
    }

    /** The statement itself on the page that shows its text. */
    public String href() {
        return text.href().replaceFirst("#.*", "") + "#s-" + statement().key();
    }

    private static StatementPlace of(Link subject, Link text, List<Statement> statements, String id) {
        int index = IntStream.range(0, statements.size())
                .filter(i -> statements.get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
        return new StatementPlace(subject, text, statements, index);
    }

    private static Link link(City city) {
        return new Link(city.name(), CityListPage.PATH + "/" + city.slug());
    }
}
