package org.learningcities.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcities.search.Fusion.Scored;

/** Filters, counts and sorts in memory what the words of a query match in the whole index. */
final class KeptSelection implements Selection {

    private final Matches matches;
    private final SearchQuery.Sort sort;

    /** Places in the matches, best first. */
    private final List<Integer> hits = new ArrayList<>();

    private final Map<FilterField, int[]> counts = new EnumMap<>(FilterField.class);

    KeptSelection(Matches matches, SearchQuery query) {
        this.matches = matches;
        this.sort = query.sort();
        DocumentTable table = matches.table();
        FilterField.shown().forEach(field -> counts.put(field, new int[table.values(field)]));
        Map<FilterField, boolean[]> wanted = new EnumMap<>(FilterField.class);
        query.filters().forEach((field, values) -> {
            if (!values.isEmpty()) {
                wanted.put(field, table.wanted(field, values));
            }
        });
        for (int place = 0; place < matches.documents().length; place++) {
            add(place, wanted);
        }
    }

    /** A document that no filter holds back counts for all filters; one that a single filter holds back, for that one. */
    private void add(int place, Map<FilterField, boolean[]> wanted) {
        int document = matches.documents()[place];
        FilterField lacking = null;
        for (Map.Entry<FilterField, boolean[]> filter : wanted.entrySet()) {
            if (!hasAny(document, filter.getKey(), filter.getValue())) {
                if (lacking != null) {
                    return;
                }
                lacking = filter.getKey();
            }
        }
        if (lacking == null) {
            hits.add(place);
            counts.keySet().forEach(field -> count(document, field));
        } else {
            count(document, lacking);
        }
    }

    private boolean hasAny(int document, FilterField field, boolean[] wanted) {
        for (int value : matches.table().valuesOf(document, field)) {
            if (wanted[value]) {
                return true;
            }
        }
        return false;
    }

    private void count(int document, FilterField field) {
        int @Nullable [] counted = counts.get(field);
        if (counted != null) {
            for (int value : matches.table().valuesOf(document, field)) {
                counted[value]++;
            }
        }
    }

    @Override
    public List<Scored> best() {
        return hits.stream()
                .limit(FUSED)
                .map(place -> new Scored(key(place), matches.scores()[place]))
                .toList();
    }

    @Override
    public int total() {
        return hits.size();
    }

    @Override
    public Map<FilterField, Map<String, Long>> counts() {
        Map<FilterField, Map<String, Long>> named = new EnumMap<>(FilterField.class);
        counts.forEach((field, counted) -> {
            Map<String, Long> of = new LinkedHashMap<>();
            IntStream.range(0, counted.length)
                    .filter(value -> counted[value] > 0)
                    .forEach(value -> of.put(matches.table().value(field, value), (long) counted[value]));
            named.put(field, of);
        });
        return named;
    }

    @Override
    public List<String> keys(int from, int size) {
        return hits.stream()
                .sorted(order())
                .skip(from)
                .limit(size)
                .map(this::key)
                .toList();
    }

    /** Those that are equal stay in the order of their words, as they stand here, or of their keys. */
    private Comparator<Integer> order() {
        DocumentTable table = matches.table();
        return switch (sort) {
            case RELEVANCE -> Comparator.naturalOrder();
            case NAME -> Comparator.comparingInt(place -> table.placeByName(matches.documents()[place]));
            case NEWEST -> Comparator.comparingInt(place -> -table.newest(matches.documents()[place]));
        };
    }

    private String key(int place) {
        return matches.table().key(matches.documents()[place]);
    }
}
