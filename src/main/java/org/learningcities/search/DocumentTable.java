package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** What all documents of an index are filtered, counted and sorted by, in memory; they are numbered in the order of their keys. */
final class DocumentTable {

    /** Documents of an index of which this is kept: those of some sixty cities. Of more, counting is better left to the index. */
    static final int MOST = 2_000;

    private final String[] keys;
    private final int[] placesByName;
    private final int[] newest;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<FilterField, List<String>> values = new EnumMap<>(FilterField.class);
    private final Map<FilterField, int[][]> valuesOf = new EnumMap<>(FilterField.class);

    /** What the index holds of a document. */
    record Row(String key, @Nullable Integer newest, Map<FilterField, List<String>> values) {}

    DocumentTable(List<Row> byName) {
        keys = byName.stream().map(Row::key).sorted().toArray(String[]::new);
        placesByName = new int[keys.length];
        newest = new int[keys.length];
        for (int number = 0; number < keys.length; number++) {
            numbers.put(keys[number], number);
        }
        for (FilterField field : FilterField.values()) {
            TreeSet<String> all = new TreeSet<>();
            byName.forEach(row -> all.addAll(row.values().get(field)));
            values.put(field, List.copyOf(all));
            valuesOf.put(field, new int[keys.length][]);
        }
        for (int place = 0; place < keys.length; place++) {
            put(byName.get(place), place);
        }
    }

    private void put(Row row, int placeByName) {
        int number = numbers.get(row.key());
        placesByName[number] = placeByName;
        newest[number] = row.newest() == null ? 0 : row.newest();
        values.forEach((field, all) -> valuesOf.get(field)[number] = row.values().get(field).stream()
                .distinct()
                .mapToInt(all::indexOf)
                .toArray());
    }

    /** Reads that of the index as it is now; none where it has too many documents. */
    static @Nullable DocumentTable read(EntityManagerFactory entities) {
        try (var session = entities.createEntityManager()) {
            SearchSession search = Search.session(session);
            long all =
                    search.search(IndexMapping.FOUND).where(f -> f.matchAll()).fetchTotalHitCount();
            return all > MOST
                    ? null
                    : new DocumentTable(search.search(IndexMapping.FOUND)
                            .select(DocumentTable::row)
                            .where(f -> f.matchAll())
                            .sort(SearchQuery.Sort.NAME::on)
                            .fetchHits(MOST));
        }
    }

    @SuppressWarnings("unchecked")
    private static ProjectionFinalStep<Row> row(SearchProjectionFactory<?, ?> f) {
        List<SearchProjection<?>> read = new ArrayList<>();
        read.add(f.field(Fields.KEY, String.class).toProjection());
        read.add(f.field(Fields.NEWEST, Integer.class).toProjection());
        for (FilterField field : FilterField.values()) {
            read.add(f.field(field.code(), String.class).multi().toProjection());
        }
        return f.composite().from(read.toArray(SearchProjection<?>[]::new)).asList(of -> {
            Map<FilterField, List<String>> values = new EnumMap<>(FilterField.class);
            for (FilterField field : FilterField.values()) {
                values.put(field, (List<String>) of.get(2 + field.ordinal()));
            }
            return new Row((String) of.get(0), (Integer) of.get(1), values);
        });
    }

    /** The number of the document with this key; none where the index did not have it when this was read. */
    @Nullable
    Integer number(String key) {
        return numbers.get(key);
    }

    String key(int document) {
        return keys[document];
    }

    /** Its place among all documents sorted by name. */
    int placeByName(int document) {
        return placesByName[document];
    }

    /** The newest year of its sources; 0 where they have none. */
    int newest(int document) {
        return newest[document];
    }

    /** How many values a filter has. */
    int values(FilterField field) {
        return values.get(field).size();
    }

    String value(FilterField field, int value) {
        return values.get(field).get(value);
    }

    int[] valuesOf(int document, FilterField field) {
        return valuesOf.get(field)[document];
    }

    /** Which values of a filter are among these. */
    boolean[] wanted(FilterField field, List<String> chosen) {
        boolean[] wanted = new boolean[values(field)];
        for (String value : chosen) {
            int at = values.get(field).indexOf(value);
            if (at >= 0) {
                wanted[at] = true;
            }
        }
        return wanted;
    }
}
