package org.learningcities.search;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.learningcities.search.Phases.Phase;

/** One search: its hits, in order, and the counts of the filters. */
record SearchRun(
        SearchSession session,
        SearchScope<?> scope,
        SearchQuery query,
        QueryText text,
        Clauses clauses,
        SearchPredicate hits,
        Duration longest,
        KeptHits kept,
        Phases phases) {

    /** Hits whose order words and meaning make together; those after them stand in the order of their words. */
    private static final int FUSED = 200;

    /** Pages further than this are not looked for: nobody reads them, and each costs as much as all before it. */
    static final int LAST_HIT = 10_000;

    /** Values of a filter that are counted: more than there are countries. */
    private static final int MOST_VALUES = 300;

    /** What the index gave for the words. */
    private record Asked(List<Scored> hits, int total, Map<FilterField, Map<String, Long>> counts) {}

    Found found(List<Term> terms, Nearness nearness, Ranking ranking) {
        Asked asked = phases.time(Phase.INDEX, () -> asked(terms.size() > 1));
        List<String> order =
                phases.time(Phase.FUSION, () -> Fusion.order(asked.hits(), terms.size(), nearness, ranking));
        List<Found.Hit> page = phases.time(Phase.HITS, () -> page(order));
        return new Found(terms, nearness, page, asked.total(), asked.counts());
    }

    private Asked asked(boolean several) {
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
        SearchResult<Scored> result = search.sort(f -> f.score().then().field(Fields.KEY))
                .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                .fetch(FUSED);
        Map<FilterField, Map<String, Long>> counts = new EnumMap<>(FilterField.class);
        for (FilterField field : FilterField.shown()) {
            counts.put(
                    field, keys.containsKey(field) ? result.aggregation(keys.get(field)) : countWithoutItself(field));
        }
        List<Scored> byWords = several ? together(result.hits()) : result.hits();
        return new Asked(byWords, (int) result.total().hitCount(), counts);
    }

    /** The best by words, with what is added where the words stand together. */
    private List<Scored> together(List<Scored> best) {
        if (best.isEmpty()) {
            return best;
        }
        Map<String, Float> added = new HashMap<>();
        session.search(scope)
                .select(Projection::scored)
                .where(clauses.together(text, best.stream().map(Scored::key).toList()))
                .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                .fetchHits(FUSED)
                .forEach(scored -> added.put(scored.key(), scored.score()));
        return best.stream()
                .map(scored -> new Scored(scored.key(), scored.score() + added.getOrDefault(scored.key(), 0f)))
                .toList();
    }

    private List<Found.Hit> page(List<String> order) {
        if ((query.page() - 1L) * PortalSearch.SIZE >= LAST_HIT) {
            return List.of();
        }
        int from = (query.page() - 1) * PortalSearch.SIZE;
        if (query.sort() != SearchQuery.Sort.RELEVANCE || from >= order.size()) {
            return kept.of(
                    session.search(scope)
                            .select(Projection::key)
                            .where(filtered(null))
                            .sort(query.sort()::on)
                            .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                            .fetchHits(from, PortalSearch.SIZE),
                    this::read);
        }
        return kept.of(order.subList(from, Math.min(from + PortalSearch.SIZE, order.size())), this::read);
    }

    private List<Found.Hit> read(Collection<String> keys) {
        return session.search(scope)
                .select(Projection::hit)
                .where(f -> f.terms().field(Fields.KEY).matchingAny(keys))
                .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                .fetchHits(keys.size());
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
        var bool = f.bool().must(hits);
        for (FilterField field : FilterField.values()) {
            if (field != without && !query.filter(field).isEmpty()) {
                bool.filter(f.terms().field(field.code()).matchingAny(query.filter(field)));
            }
        }
        return bool.toPredicate();
    }
}
