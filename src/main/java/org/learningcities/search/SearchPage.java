package org.learningcities.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.city.Region;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.web.Filter;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Slice;
import org.learningcities.web.Words;

/** The page /search: the words, the filters with their counts, and the hits. */
record SearchPage(
        Head head,
        String path,
        String words,
        String summary,
        List<Filter.Group> groups,
        List<Link> chips,
        List<Link> kept,
        List<Hit> hits,
        Slice<Hit> slice) {

    /** A hit as it is printed. */
    record Hit(
            String kind,
            List<Part> title,
            String href,
            String place,
            @Nullable String regionSlug,
            List<Part> passage) {}

    static final String PATH = "/search";

    static SearchPage of(SearchQuery query, Found found, List<Region> regions, Parameters parameters, Words words) {
        List<Hit> hits = found.hits().stream().map(hit -> hit(hit, words)).toList();
        Slice<Hit> slice = Slice.of(hits, found.total(), PortalSearch.SIZE, parameters, PATH, words);
        String title = query.isBlank() ? words.get("search.title") : words.get("search.title-for", query.words());
        Head head = Head.of(
                        title,
                        words.get("search.description"),
                        parameters.state().on(PATH),
                        new Link(words.get("shell.home"), "/"))
                .listedIf(parameters.state().isEmpty());
        List<Link> kept = query.isBlank() ? List.of() : List.of(new Link("q", query.words()));
        String summary = query.isBlank()
                ? words.get("search.nothing-asked")
                : words.get(
                        found.someWords() ? "search.total-some" : "search.total",
                        found.total(),
                        query.words(),
                        slice.page(),
                        slice.pages());
        return new SearchPage(
                head,
                PATH,
                query.words(),
                summary,
                query.isBlank() ? List.of() : groups(query, found, regions, words),
                chips(query, regions, parameters, words),
                kept,
                hits,
                slice);
    }

    private static List<Filter.Group> groups(SearchQuery query, Found found, List<Region> regions, Words words) {
        List<Filter.Option> types = Arrays.stream(HitType.values())
                .map(type -> new Filter.Option(
                        type.code(),
                        words.get("search.type." + type.code()),
                        found.byType().getOrDefault(type, 0),
                        query.types().contains(type)))
                .toList();
        List<Filter.Option> places = regions.stream()
                .map(region -> new Filter.Option(
                        region.slug(),
                        region.name(),
                        found.byRegion().getOrDefault(region.slug(), 0),
                        query.regions().contains(region.slug())))
                .toList();
        return List.of(
                new Filter.Group(
                        "type",
                        words.get("search.filter.type"),
                        types,
                        query.types().size()),
                new Filter.Group(
                        "region",
                        words.get("search.filter.region"),
                        places,
                        query.regions().size()));
    }

    private static List<Link> chips(SearchQuery query, List<Region> regions, Parameters parameters, Words words) {
        List<Link> chips = new ArrayList<>();
        query.types()
                .forEach(type -> chips.add(new Link(
                        words.get("search.type." + type.code()),
                        parameters.state().without("type", type.code()).on(PATH))));
        regions.stream()
                .filter(region -> query.regions().contains(region.slug()))
                .forEach(region -> chips.add(new Link(
                        region.name(),
                        parameters.state().without("region", region.slug()).on(PATH))));
        return chips;
    }

    private static Hit hit(Found.FoundHit hit, Words words) {
        if (hit.entity() instanceof City city) {
            return new Hit(
                    words.get("search.kind.city"),
                    title(hit, city.name()),
                    "/cities/" + city.slug(),
                    city.country().name(),
                    city.region().slug(),
                    Part.passage(hit.passages(), city.tagline()));
        }
        if (hit.entity() instanceof Initiative initiative) {
            return new Hit(
                    words.get("search.kind.initiative"),
                    title(hit, initiative.name()),
                    InitiativeCard.href(initiative),
                    words.get(
                            "search.place",
                            initiative.city().name(),
                            initiative.city().country().name()),
                    initiative.city().region().slug(),
                    Part.passage(hit.passages(), ""));
        }
        throw new SearchException("a hit of unknown kind: " + hit.entity());
    }

    /** The highlighter may cut a long name; the whole name is shown then, unmarked. */
    private static List<Part> title(Found.FoundHit hit, String name) {
        List<Part> marked = Part.passage(hit.name(), name);
        String text = marked.stream().map(Part::text).collect(Collectors.joining());
        return text.equals(name) ? marked : List.of(new Part(name, false));
    }
}
