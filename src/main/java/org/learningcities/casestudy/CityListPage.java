package org.learningcities.casestudy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.city.Region;
import org.learningcities.web.Filter;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Slice;
import org.learningcities.web.Words;

/** The page /cities: all cities, by region and country, in the order of name, population or country. */
record CityListPage(Head head, String count, Filter.View filtered, List<SortOption> sorts, Slice<CityCard> slice) {

    /** A way to sort; its link keeps the filters. */
    record SortOption(String label, String href, boolean current) {}

    static final String PATH = "/cities";

    private static final int SIZE = 24;

    private static final List<String> SORTS = List.of("name", "population", "country");

    static CityListPage of(List<CityCard> all, List<Region> regions, Parameters parameters, Words words) {
        Map<String, String> regionNames = new LinkedHashMap<>();
        regions.forEach(region -> regionNames.put(region.slug(), region.name()));
        Map<String, String> countryNames = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(CityCard::country))
                .forEach(card -> countryNames.put(card.iso2(), card.country()));
        List<Filter<CityCard>> filters = List.of(
                new Filter<>(
                        "region",
                        words.get("city.filter.region"),
                        regionNames,
                        card -> List.of(card.region().slug())),
                new Filter<>("country", words.get("city.filter.country"), countryNames, card -> List.of(card.iso2())));
        String sort = parameters.choice("sort", SORTS);
        Filter.Result<CityCard> filtered = Filter.apply(all, filters, parameters, PATH);
        List<CityCard> sorted = filtered.rows().stream().sorted(order(sort)).toList();
        Slice<CityCard> slice = Slice.of(sorted, SIZE, parameters, PATH, words);
        Head head = Head.of(
                        words.get("city.list.title"),
                        words.get("city.list.description", all.size()),
                        parameters.state().on(PATH),
                        new Link(words.get("shell.home"), "/"))
                .listedIf(parameters.state().isEmpty() && slice.page() == 1);
        List<SortOption> sorts = SORTS.stream()
                .map(value -> new SortOption(
                        words.get("city.sort." + value),
                        (value.equals(SORTS.get(0))
                                        ? parameters.state().without("sort")
                                        : parameters.state().withOnly("sort", value))
                                .on(PATH),
                        value.equals(sort)))
                .toList();
        return new CityListPage(
                head, words.get("city.list.count", slice.total(), all.size()), filtered.view(), sorts, slice);
    }

    private static Comparator<CityCard> order(String sort) {
        return switch (sort) {
            case "population" -> Comparator.comparingDouble(CityCard::people).reversed();
            case "country" -> Comparator.comparing(CityCard::country).thenComparing(CityCard::name);
            default -> Comparator.comparing(CityCard::name);
        };
    }
}
