package org.learningcities.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Component;

/** Looks for what helps where a query was mistyped or found nothing. */
@Component
class HelpFinder {

    /** Near words that are offered. */
    private static final int MOST_NEAREST = 5;

    private final PortalSearch search;
    private final Dictionary dictionary;
    private final Signposts signposts;
    private final Words words;
    private final IndexGuard guard;

    HelpFinder(PortalSearch search, Dictionary dictionary, Signposts signposts, Words words, IndexGuard guard) {
        this.search = search;
        this.dictionary = dictionary;
        this.signposts = signposts;
        this.words = words;
        this.guard = guard;
    }

    /** Help; none where the query needs none. */
    @Nullable
    Help help(SearchQuery query, Found found, Map<FilterField, Map<String, String>> values, Parameters parameters) {
        if (query.isBlank()) {
            return null;
        }
        return guard.ask(() -> helpOf(query, found, values, parameters));
    }

    private @Nullable Help helpOf(
            SearchQuery query, Found found, Map<FilterField, Map<String, String>> values, Parameters parameters) {
        Link corrected = corrected(query, found, parameters);
        if (found.total() > 0) {
            return corrected == null ? null : new Help(corrected, List.of(), List.of(), List.of());
        }
        return new Help(
                corrected,
                looser(query, values, parameters),
                nearest(found, parameters),
                signposts.to(PortalSearch.wording(QueryText.of(query.words()), found.terms())));
    }

    private @Nullable Link corrected(SearchQuery query, Found found, Parameters parameters) {
        String corrected = query.words();
        for (Term term : found.terms()) {
            corrected = term.correct(corrected);
        }
        if (corrected.equals(query.words())) {
            return null;
        }
        int hits = search.find(query.asking(corrected)).total();
        return hits == 0
                ? null
                : new Link(
                        words.get("search.help.corrected", corrected, hits),
                        parameters.state().withOnly("q", corrected).on(SearchPage.PATH));
    }

    private List<Link> looser(SearchQuery query, Map<FilterField, Map<String, String>> values, Parameters parameters) {
        List<Link> looser = new ArrayList<>();
        for (FilterField field : FilterField.values()) {
            if (query.filter(field).isEmpty()) {
                continue;
            }
            Map<FilterField, List<String>> rest = new EnumMap<>(query.filters());
            rest.remove(field);
            int hits = search.find(new SearchQuery(query.words(), rest, query.sort(), 1))
                    .total();
            if (hits > 0) {
                String chosen = words.list(query.filter(field).stream()
                        .map(value -> values.get(field).get(value))
                        .toList());
                looser.add(new Link(
                        words.get("search.help.looser", chosen, hits),
                        parameters.state().without(field.code()).on(SearchPage.PATH)));
            }
        }
        return looser;
    }

    private List<Link> nearest(Found found, Parameters parameters) {
        List<Link> nearest = new ArrayList<>();
        found.terms().stream()
                .filter(term -> !term.known())
                .forEach(term -> dictionary
                        .nearest(term.typed().toLowerCase(Locale.ROOT), MOST_NEAREST - nearest.size())
                        .forEach(word -> nearest.add(new Link(
                                word, parameters.state().withOnly("q", word).on(SearchPage.PATH)))));
        return nearest;
    }
}
