package org.learningcities.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningcities.web.Filter;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;

/** The filters of the page of results: their values with counts, and the chosen ones, each with a way to drop it. */
final class SearchFilters {

    private SearchFilters() {}

    static Filter.View of(
            SearchQuery query,
            Found found,
            Map<FilterField, Map<String, String>> values,
            Parameters parameters,
            Words words) {
        return Filter.View.of(
                SearchPage.PATH,
                groups(query, found, values, words),
                chips(query, values, parameters),
                parameters.state());
    }

    private static List<Filter.Group> groups(
            SearchQuery query, Found found, Map<FilterField, Map<String, String>> values, Words words) {
        List<Filter.Group> groups = new ArrayList<>();
        for (FilterField field : FilterField.shown()) {
            Map<String, Long> counts = found.counts().getOrDefault(field, Map.of());
            List<String> chosen = query.filter(field);
            List<Filter.Option> options = values.get(field).entrySet().stream()
                    .map(value -> new Filter.Option(
                            value.getKey(),
                            value.getValue(),
                            counts.getOrDefault(value.getKey(), 0L).intValue(),
                            chosen.contains(value.getKey())))
                    .toList();
            groups.add(
                    new Filter.Group(field.code(), words.get("search.filter." + field.code()), options, chosen.size()));
        }
        return groups;
    }

    private static List<Link> chips(
            SearchQuery query, Map<FilterField, Map<String, String>> values, Parameters parameters) {
        List<Link> chips = new ArrayList<>();
        for (FilterField field : FilterField.values()) {
            for (String value : query.filter(field)) {
                chips.add(new Link(
                        values.get(field).get(value),
                        parameters.state().without(field.code(), value).on(SearchPage.PATH)));
            }
        }
        return chips;
    }
}
