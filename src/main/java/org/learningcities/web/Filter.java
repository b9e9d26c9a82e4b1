package org.learningcities.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A filter of a list: the parameter's name, its heading, the values with their labels in order, and which of the values a
 * row has. Several chosen values mean OR; several filters mean AND.
 */
public record Filter<T>(
        String name, String label, Map<String, String> values, Function<T, ? extends Collection<String>> of) {

    /** A filter as it is shown: every value with how many rows it would give, whatever else of this filter is chosen. */
    public record Group(String name, String label, List<Option> options, int chosen) {}

    /** A value of a filter. */
    public record Option(String value, String label, int count, boolean chosen) {}

    /** The rows that pass all filters, and what a page shows of the filters. */
    public record Result<T>(List<T> rows, View view) {}

    /**
     * The filters as a page shows them.
     *
     * @param chips the chosen values, each with a way to drop it
     * @param kept what else the address says, as names and values, for the form to repeat
     * @param clear the address without any of the filters
     */
    public record View(String path, List<Group> groups, List<Link> chips, List<Link> kept, String clear) {

        /** Of these filters, on the page at this path and in this state. */
        public static View of(String path, List<Group> groups, List<Link> chips, QueryString state) {
            QueryString rest = state;
            for (Group group : groups) {
                rest = rest.without(group.name());
            }
            List<Link> kept = new ArrayList<>();
            for (String name : rest.names()) {
                rest.values(name).forEach(value -> kept.add(new Link(name, value)));
            }
            return new View(path, groups, chips, kept, rest.on(path));
        }

        /** How many values are chosen in all. */
        public int chosen() {
            return groups.stream().mapToInt(Group::chosen).sum();
        }
    }

    /** Applies the filters to the rows as the parameters say; the form keeps what was read of them before. */
    public static <T> Result<T> apply(List<T> rows, List<Filter<T>> filters, Parameters parameters, String path) {
        Map<Filter<T>, List<String>> chosen = new LinkedHashMap<>();
        for (Filter<T> filter : filters) {
            chosen.put(filter, parameters.filter(filter.name, filter.values.keySet()));
        }
        List<Group> groups = new ArrayList<>();
        List<Link> chips = new ArrayList<>();
        for (Filter<T> filter : filters) {
            List<T> others = rows.stream()
                    .filter(row ->
                            filters.stream().allMatch(other -> other == filter || other.passes(row, chosen.get(other))))
                    .toList();
            groups.add(filter.group(others, chosen.get(filter)));
            for (String value : chosen.get(filter)) {
                String rest = parameters.state().without(filter.name, value).on(path);
                chips.add(new Link(filter.values.get(value), rest));
            }
        }
        List<T> passing = rows.stream()
                .filter(row -> filters.stream().allMatch(filter -> filter.passes(row, chosen.get(filter))))
                .toList();
        return new Result<>(passing, View.of(path, groups, chips, parameters.state()));
    }

    private boolean passes(T row, List<String> chosen) {
        return chosen.isEmpty() || of.apply(row).stream().anyMatch(chosen::contains);
    }

    private Group group(List<T> rows, List<String> chosen) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> of.apply(row).forEach(value -> counts.merge(value, 1, Integer::sum)));
        List<Option> options = values.entrySet().stream()
                .map(value -> new Option(
                        value.getKey(),
                        value.getValue(),
                        counts.getOrDefault(value.getKey(), 0),
                        chosen.contains(value.getKey())))
                .toList();
        return new Group(name, label, options, chosen.size());
    }
}
