package org.learningcities.casestudy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.city.Region;
import org.learningcities.shared.Labels;
import org.learningcities.web.Filter;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;

/** The cities that an address asks for, in its order; what /cities shows, and every file of it holds. */
public record CitySelection(List<CityCard> rows, Filter.View filtered, String sort) {

    static final List<String> SORTS = List.of("name", "population", "country");

    public static CitySelection of(List<CityCard> all, List<Region> regions, Parameters parameters, Words words) {
        Map<String, String> regionNames = new LinkedHashMap<>();
        regions.forEach(region -> regionNames.put(region.slug(), region.name()));
        Map<String, String> countryNames = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(CityCard::country, Labels::compare))
                .forEach(card -> countryNames.put(card.iso2(), card.country()));
        List<Filter<CityCard>> filters = List.of(
                new Filter<>(
                        "region",
                        words.get("city.filter.region"),
                        regionNames,
                        card -> List.of(card.region().slug())),
                new Filter<>("country", words.get("city.filter.country"), countryNames, card -> List.of(card.iso2())));
        String sort = parameters.choice("sort", SORTS);
        Filter.Result<CityCard> filtered = Filter.apply(all, filters, parameters, CityListPage.PATH);
        return new CitySelection(filtered.rows().stream().sorted(order(sort)).toList(), filtered.view(), sort);
    }

    private static Comparator<CityCard> order(String sort) {
        return switch (sort) {
            case "population" -> Comparator.comparingDouble(CityCard::people).reversed();
            case "country" ->
                Comparator.comparing(CityCard::country, Labels::compare).thenComparing(CityCard::name, Labels::compare);
            default -> Comparator.comparing(CityCard::name, Labels::compare);
        };
    }
}
