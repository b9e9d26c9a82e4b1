package org.learningcities.data;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcities.casestudy.CityCard;
import org.learningcities.feed.FeedEntry;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.search.SearchRows;
import org.learningcities.source.References;
import org.learningcities.source.Source;
import org.learningcities.source.Statement;
import org.learningcities.source.StatementView;
import org.learningcities.web.Words;

/** What lists and statements are in a feed; what says something names where it was read. */
final class FeedEntries {

    private FeedEntries() {}

    static FeedEntry of(CityCard card) {
        return new FeedEntry(card.href(), card.href(), card.name(), card.tagline());
    }

    static FeedEntry of(Initiative initiative, Words words) {
        String href = InitiativeCard.href(initiative);
        String about = initiative.summary().isEmpty()
                ? ""
                : sourced(
                        initiative.summary().get(0).text(),
                        initiative.summary().get(0).sources(),
                        words);
        return new FeedEntry(
                href, href, words.get("data.feed.of", initiative.city().name(), initiative.name()), about);
    }

    static FeedEntry of(Source source, Words words) {
        String page = "/sources?cited=" + source.bibliography().id();
        return new FeedEntry("/sources/" + source.id(), page, source.title(), cited(source, words));
    }

    static FeedEntry of(SearchRows.Row hit) {
        return new FeedEntry(hit.href(), hit.passageHref(), hit.title(), hit.passage());
    }

    static FeedEntry of(FocalPointRow row) {
        return new FeedEntry(
                row.href(), row.href(), row.point().label(), row.point().question());
    }

    /** A statement of this subject: a city, or the book. */
    static FeedEntry of(Statement statement, String subject, Words words) {
        String href = StatementView.PATH + "/" + statement.id();
        return new FeedEntry(
                href,
                href,
                words.get("data.feed.of", subject, statement.opening()),
                sourced(statement.text(), statement.sources(), words));
    }

    private static String sourced(String text, Collection<Source> sources, Words words) {
        return words.get(
                "data.feed.sourced",
                text,
                sources.stream().map(source -> cited(source, words)).collect(Collectors.joining("; ")));
    }

    private static String cited(Source source, Words words) {
        return words.get("data.feed.source", source.title(), source.publisher(), References.year(source, words));
    }

    static List<FeedEntry> ofCities(Collection<CityCard> cards) {
        return cards.stream().map(FeedEntries::of).toList();
    }

    static List<FeedEntry> ofInitiatives(Collection<Initiative> initiatives, Words words) {
        return initiatives.stream().map(initiative -> of(initiative, words)).toList();
    }

    static List<FeedEntry> ofSources(Collection<Source> sources, Words words) {
        return sources.stream().map(source -> of(source, words)).toList();
    }

    static List<FeedEntry> ofFocalPoints(Collection<FocalPointRow> rows) {
        return rows.stream().map(FeedEntries::of).toList();
    }

    static List<FeedEntry> ofHits(Collection<SearchRows.Row> hits) {
        return hits.stream().map(FeedEntries::of).toList();
    }
}
