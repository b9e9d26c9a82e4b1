package org.learningcities.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcities.casestudy.Chapter;
import org.learningcities.city.City;
import org.learningcities.city.Figures;
import org.learningcities.city.Statistic;
import org.learningcities.initiative.Initiative;
import org.learningcities.shared.BriefItem;
import org.learningcities.source.References;
import org.learningcities.source.Source;
import org.learningcities.source.Statement;
import org.learningcities.web.Words;

/** All of a city that can be added to a brief, part by part. */
record Offer(String city, List<Group> groups) {

    /** A part of the profile: an answer to a question, the numbers, the initiatives. */
    record Group(String label, List<Option> options) {}

    /** An item to be ticked, with the publishers and years of its sources; it cannot be ticked twice. */
    record Option(String item, String text, String sources, boolean chosen) {}

    static Offer of(
            City city,
            List<Chapter> chapters,
            List<Statistic> numbers,
            List<Initiative> initiatives,
            Collection<BriefItem> chosen,
            Words words) {
        Choice choice = new Choice(chosen, words);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                words.get("brief.offer.opening"),
                Stream.concat(
                                Stream.of(choice.of(
                                        BriefItem.Kind.CITY,
                                        city.slug(),
                                        words.get("brief.offer.city", city.name()),
                                        sources(city.lead()))),
                                city.lead().stream().map(choice::of))
                        .toList()));
        chapters.forEach(chapter -> groups.add(new Group(
                chapter.question().label(),
                chapter.statements().stream().map(choice::of).toList())));
        groups.add(new Group(
                words.get("casestudy.initiatives"),
                initiatives.stream()
                        .map(initiative -> choice.of(
                                BriefItem.Kind.INITIATIVE,
                                initiative.id(),
                                initiative.name(),
                                sources(initiative.summary())))
                        .toList()));
        groups.add(new Group(
                words.get("casestudy.numbers"), numbers.stream().map(choice::of).toList()));
        return new Offer(
                city.name(),
                groups.stream().filter(group -> !group.options.isEmpty()).toList());
    }

    private static List<Source> sources(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.sources().stream())
                .toList();
    }

    /** Makes options, knowing what stands in the brief already. */
    private record Choice(Collection<BriefItem> chosen, Words words) {

        Option of(Statement statement) {
            return of(BriefItem.Kind.STATEMENT, statement.id(), statement.text(), statement.sources());
        }

        Option of(Statistic number) {
            String text = words.get("brief.number", BriefEntry.label(number, words), Figures.withYear(number, words));
            return of(BriefItem.Kind.NUMBER, number.id(), text, number.sources());
        }

        Option of(BriefItem.Kind kind, String id, String text, List<Source> sources) {
            BriefItem item = new BriefItem(kind, id);
            String named = sources.stream()
                    .map(source -> words.get("brief.offer.source", source.publisher(), References.year(source, words)))
                    .distinct()
                    .collect(Collectors.joining(words.get("shell.semicolon")));
            return new Option(item.toString(), text, named, chosen.contains(item));
        }
    }
}
