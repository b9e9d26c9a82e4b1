package org.learningcities.search;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.learningcities.search.Fusion.Scored;

/** Has the index filter, count and sort: of more documents than are kept. */
final class IndexSelection implements Selection {

    /** Values of a filter that are counted: more than there are countries. */
    private static final int MOST_VALUES = 300;

    private final SearchSession session;
    private final SearchScope<?> scope;
    private final SearchPredicate words;
    private final SearchQuery query;
    private final Duration longest;
    private final SearchResult<Scored> result;
    private final Map<FilterField, Map<String, Long>> counts = new EnumMap<>(FilterField.class);

    IndexSelection(
            SearchSession session, SearchScope<?> scope, SearchPredicate words, SearchQuery query, Duration longest) {
        this.session = session;
        this.scope = scope;
        this.words = words;
        this.query = query;
        this.longest = longest;
        Map<FilterField, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(FilterField.class);
        var search = session.search(scope).select(Projection::scored).where(filtered(null));
        for (FilterField field : FilterField.shown()) {
            if (query.filter(field).isEmpty()) {
                keys.put(field, AggregationKey.of(field.code()));
                search = search.aggregation(
                        keys.get(field),
                        f -> f.terms().field(field.code(), String.class).maxTermCount(MOST_VALUES));
            }
        }
        result = search.sort(f -> f.score().then().field(Fields.KEY))
                .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                .fetch(FUSED);
        for (FilterField field : FilterField.shown()) {
            counts.put(
                    field, keys.containsKey(field) ? result.aggregation(keys.get(field)) : countWithoutItself(field));
        }
    }

    @Override
    public List<Scored> best() {
        return result.hits();
    }

    @Override
    public int total() {
        return (int) result.total().hitCount();
    }

    @Override
    public Map<FilterField, Map<String, Long>> counts() {
        return counts;
    }

    @Override
    public List<String> keys(int from, int size) {
        return session.search(scope)
                .select(Projection::key)
                .where(filtered(null))
                .sort(query.sort()::on)
                .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                .fetchHits(from, size);
    }

    private Map<String, Long> countWithoutItself(FilterField field) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(field.code());
        return session.search(scope)
                .where(filtered(field))
                .aggregation(
                        key, f -> f.terms().field(field.code(), String.class).maxTermCount(MOST_VALUES))
                .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                .fetch(0)
                .aggregation(key);
    }

    private SearchPredicate filtered(@Nullable FilterField without) {
        SearchPredicateFactory f = scope.predicate();
        var bool = f.bool().must(words);
        for (FilterField field : FilterField.values()) {
            if (field != without && !query.filter(field).isEmpty()) {
                bool.filter(f.terms().field(field.code()).matchingAny(query.filter(field)));
            }
        }
        return bool.toPredicate();
    }
}
