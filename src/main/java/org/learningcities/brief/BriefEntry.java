package org.learningcities.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.casestudy.StatementPlace;
import org.learningcities.city.City;
import org.learningcities.city.Figures;
import org.learningcities.city.Statistic;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.source.References;
import org.learningcities.source.Statement;
import org.learningcities.source.StatementView;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/**
 * An item of a brief as it is printed: the heading that says where it is from, left out where the entry before it has the
 * same one, and its paragraphs; and the name that its buttons bear.
 */
record BriefEntry(String item, String name, @Nullable Link heading, List<List<Line>> paragraphs) {

    /** A statement or a number, with its marks. */
    record Line(String text, List<References.Mark> marks) {}

    static BriefEntry of(String item, StatementPlace place, References references, Words words) {
        Link subject = place.subject();
        Link text = place.text();
        String heading =
                subject.equals(text) ? text.label() : words.get("brief.heading", subject.label(), text.label());
        Statement statement = place.statement();
        return new BriefEntry(
                item, statement.opening(), new Link(heading, text.href()), paragraphs(List.of(statement), references));
    }

    static BriefEntry of(String item, Statistic number, References references, Words words) {
        City city = number.city();
        String text = words.get("brief.number", label(number, words), Figures.withYear(number, words));
        String told = number.note() == null ? text : words.get("brief.number-note", text, number.note());
        return new BriefEntry(
                item,
                number.key().label(),
                new Link(words.get("casestudy.numbers-of", city.name()), href(city) + "#numbers"),
                List.of(List.of(new Line(told, references.marks(number.sources())))));
    }

    static BriefEntry of(String item, Initiative initiative, References references, Words words) {
        String heading = words.get("brief.heading", initiative.city().name(), initiative.name());
        return new BriefEntry(
                item,
                initiative.name(),
                new Link(heading, InitiativeCard.href(initiative)),
                paragraphs(initiative.summary(), references));
    }

    static BriefEntry of(String item, City city, References references, Words words) {
        Line silent = new Line(words.get("casestudy.not-reported"), List.of());
        return new BriefEntry(
                item,
                city.name(),
                new Link(words.get("brief.city", city.name(), city.country().name()), href(city)),
                city.lead().isEmpty() ? List.of(List.of(silent)) : paragraphs(city.lead(), references));
    }

    /** What a number counts, and of which area where that is not the city and the label does not say it. */
    static String label(Statistic number, Words words) {
        String label = number.key().label();
        if (number.key().scope().equals("city")) {
            return label;
        }
        String scope = words.get("number.scope." + number.key().scope());
        return label.contains(scope) ? label : words.get("brief.scope", label, scope);
    }

    BriefEntry withoutHeading() {
        return new BriefEntry(item, name, null, paragraphs);
    }

    private static List<List<Line>> paragraphs(List<Statement> statements, References references) {
        return StatementView.paragraphs(statements, references).stream()
                .map(paragraph -> paragraph.stream()
                        .map(statement -> new Line(statement.text(), statement.marks()))
                        .toList())
                .toList();
    }

    private static String href(City city) {
        return "/cities/" + city.slug();
    }
}
