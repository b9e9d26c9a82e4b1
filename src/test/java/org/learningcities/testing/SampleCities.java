package org.learningcities.testing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticKey;
import org.learningcities.source.Source;
import org.learningcities.source.SourceKind;
import org.learningcities.source.Statement;
import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Entities as the database would give them, for tests that need no database. */
public final class SampleCities {

    private SampleCities() {}

    /** An entity with these fields set; the others are empty. */
    public static <E> E entity(Class<E> type, Map<String, ?> fields) {
        E entity = BeanUtils.instantiateClass(type);
        fields.forEach((name, value) -> ReflectionTestUtils.setField(entity, name, value));
        return entity;
    }

    /** A source that has an address and no year. */
    public static Source source(String id, String title) {
        return source(id, title, Map.of("url", "https://example.org/" + id));
    }

    public static Source source(String id, String title, Map<String, ?> more) {
        Map<String, Object> fields =
                new HashMap<>(Map.of("id", id, "title", title, "publisher", "UNESCO", "kind", SourceKind.REPORT));
        fields.putAll(more);
        return entity(Source.class, fields);
    }

    public static Statement statement(String key, int paragraph, String text, Source... sources) {
        return entity(
                Statement.class,
                Map.of(
                        "id", "cork/" + key,
                        "key", key,
                        "paragraph", paragraph,
                        "text", text,
                        "sources", List.of(sources)));
    }

    /** What is counted: a key number where it has a rank. */
    public static StatisticKey statisticKey(String key, String unit, @Nullable Integer headline, int position) {
        Map<String, Object> fields = new HashMap<>(
                Map.of("key", key, "label", "Label of " + key, "unit", unit, "scope", "city", "position", position));
        fields.put("headline", headline);
        return entity(StatisticKey.class, fields);
    }

    /** A number of Cork; give "value", or "low" and "high", as text, and the "year". */
    public static Statistic statistic(StatisticKey key, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "id", "cork/" + key.key(), "key", key, "city", entity(City.class, Map.of()), "sources", List.of()));
        fields.forEach((name, value) -> all.put(name, value instanceof String text ? new BigDecimal(text) : value));
        return entity(Statistic.class, all);
    }
}
