package org.learningcities.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Downloads;
import org.learningcities.web.Filter;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.QueryString;
import org.learningcities.web.Slice;
import org.learningcities.web.Words;

/** The page /search: the words, the filters with their counts, and the hits. */
record SearchPage(
        Head head,
        String words,
        String summary,
        Filter.@Nullable View filtered,
        List<Order> orders,
        List<HitView> hits,
        Slice<HitView> slice,
        Downloads downloads,
        @Nullable Help help) {

    static final String PATH = "/search";

    static SearchPage of(
            SearchQuery query,
            Found found,
            @Nullable Help help,
            Map<FilterField, Map<String, String>> values,
            Tokens tokens,
            Parameters parameters,
            Words words) {
        List<HitView> hits = found.hits().stream()
                .map(hit -> HitView.of(hit, found, tokens, ofCity(hit, query, values, parameters, words), words))
                .toList();
        Slice<HitView> slice =
                Slice.of(hits, Math.min(found.total(), SearchRun.LAST_HIT), PortalSearch.SIZE, parameters, PATH, words);
        String title = query.isBlank() ? words.get("search.title") : words.get("search.title-for", query.words());
        Head head = Head.of(
                        title,
                        words.get("search.description"),
                        parameters.state().on(PATH),
                        new Link(words.get("shell.home"), "/"))
                .withFeed(parameters.state().on(PATH + ".atom"))
                .listedIf(parameters.state().isEmpty());
        String summary = query.isBlank()
                ? words.get("search.nothing-asked")
                : words.get(
                        "search.total",
                        found.total(),
                        query.words(),
                        slice.page(),
                        slice.page() > slice.pages() ? 1 : slice.pages());
        return new SearchPage(
                head,
                query.words(),
                summary,
                query.isBlank() ? null : SearchFilters.of(query, found, values, parameters, words),
                orders(query, parameters, words),
                hits,
                slice,
                Downloads.withFeed(PATH, shown(parameters.state(), slice), words),
                help);
    }

    /** With the number of the page where it is not the first: the files hold the hits of one page, too. */
    private static QueryString shown(QueryString state, Slice<HitView> slice) {
        return slice.page() == 1 ? state : state.withOnly("page", String.valueOf(slice.page()));
    }

    /** All hits of the hit's city; none where these are already just those of one city. */
    private static @Nullable Link ofCity(
            Found.Hit hit,
            SearchQuery query,
            Map<FilterField, Map<String, String>> values,
            Parameters parameters,
            Words words) {
        if (hit.city() == null || !query.filter(FilterField.CITY).isEmpty()) {
            return null;
        }
        return new Link(
                words.get("search.of-city", values.get(FilterField.CITY).getOrDefault(hit.city(), hit.city())),
                parameters.state().withOnly(FilterField.CITY.code(), hit.city()).on(PATH));
    }

    private static List<Order> orders(SearchQuery query, Parameters parameters, Words words) {
        return Arrays.stream(SearchQuery.Sort.values())
                .map(sort -> new Order(
                        words.get("search.sort." + sort.code()),
                        (sort == SearchQuery.Sort.RELEVANCE
                                        ? parameters.state().without("sort")
                                        : parameters.state().withOnly("sort", sort.code()))
                                .on(PATH),
                        sort == query.sort()))
                .toList();
    }
}
