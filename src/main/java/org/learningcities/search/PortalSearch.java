package org.learningcities.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cities and initiatives by words. */
@Service
class PortalSearch {

    static final int SIZE = 10;

    /** Pages further than this are not looked for: nobody reads them, and each costs as much as all before it. */
    private static final int LAST_HIT = 10_000;

    private final EntityManager entities;

    PortalSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** What has all the words; where nothing has, what has any of them. */
    @Transactional(readOnly = true)
    public Found find(SearchQuery query) {
        if (query.isBlank()) {
            return Found.NOTHING;
        }
        Found all = find(query, BooleanOperator.AND);
        boolean anywhere = all.byType().values().stream().anyMatch(count -> count > 0)
                || all.byRegion().values().stream().anyMatch(count -> count > 0);
        return anywhere ? all : find(query, BooleanOperator.OR);
    }

    private Found find(SearchQuery query, BooleanOperator operator) {
        SearchSession session = Search.session(entities);
        List<HitType> types = query.types().isEmpty() ? List.of(HitType.values()) : query.types();
        Map<HitType, Integer> byType = new EnumMap<>(HitType.class);
        Map<String, Integer> byRegion = new HashMap<>();
        for (HitType type : HitType.values()) {
            byType.put(type, count(session, type, query, operator));
            if (types.contains(type)) {
                countRegions(session, type, query, operator)
                        .forEach((region, count) -> byRegion.merge(region, count.intValue(), Integer::sum));
            }
        }
        SearchResult<Found.FoundHit> result = hits(session, types, query, operator);
        boolean someWords = operator == BooleanOperator.OR;
        return new Found(result.hits(), (int) result.total().hitCount(), someWords, byType, byRegion);
    }

    private SearchResult<Found.FoundHit> hits(
            SearchSession session, List<HitType> types, SearchQuery query, BooleanOperator operator) {
        SearchScope<?> scope =
                session.scope(types.stream().<Class<?>>map(HitType::entity).toList());
        int offset = (int) Math.min((long) (query.page() - 1) * SIZE, LAST_HIT);
        var fields = types.contains(HitType.INITIATIVE) ? List.of("summary.text") : List.<String>of();
        return session.search(scope)
                .select(f -> f.composite()
                        .from(
                                f.entity(),
                                f.highlight("name"),
                                types.contains(HitType.CITY) ? f.highlight("tagline") : f.highlight("name"),
                                fields.isEmpty() ? f.highlight("tagline") : f.highlight(fields.get(0)))
                        .asList(values -> hit(values)))
                .where(matching(scope, types, query, operator, true))
                .highlighter(f -> f.unified()
                        .tag(Part.START, Part.END)
                        .numberOfFragments(1)
                        .noMatchSize(Integer.MAX_VALUE))
                .sort(f -> f.score().then().field("tie")) // equal hits in one order, whoever built the index
                .fetch(offset, SIZE);
    }

    @SuppressWarnings("unchecked")
    private static Found.FoundHit hit(List<?> values) {
        List<String> passages = new ArrayList<>((List<String>) values.get(3));
        passages.addAll((List<String>) values.get(2));
        return new Found.FoundHit(values.get(0), (List<String>) values.get(1), passages);
    }

    private int count(SearchSession session, HitType type, SearchQuery query, BooleanOperator operator) {
        SearchScope<?> scope = session.scope(type.entity());
        return (int) session.search(scope)
                .where(matching(scope, List.of(type), query, operator, true))
                .fetchTotalHitCount();
    }

    private Map<String, Long> countRegions(
            SearchSession session, HitType type, SearchQuery query, BooleanOperator operator) {
        SearchScope<?> scope = session.scope(type.entity());
        AggregationKey<Map<String, Long>> regions = AggregationKey.of("regions");
        return session.search(scope)
                .where(matching(scope, List.of(type), query, operator, false))
                .aggregation(regions, f -> f.terms().field(type.regionField(), String.class))
                .fetch(0)
                .aggregation(regions);
    }

    /** The ranking: names above taglines above text. */
    private static SearchPredicate matching(
            SearchScope<?> scope,
            List<HitType> types,
            SearchQuery query,
            BooleanOperator operator,
            boolean withRegions) {
        var f = scope.predicate();
        var words = f.simpleQueryString()
                .field("name")
                .boost(6f)
                .field("name_exact")
                .boost(4f);
        if (types.contains(HitType.CITY)) {
            words = words.fields("officialName", "localName", "country.name", "region.name")
                    .boost(4f)
                    .field("tagline")
                    .boost(3f)
                    .field("lead.text");
        }
        if (types.contains(HitType.INITIATIVE)) {
            words = words.field("summary.text")
                    .boost(1f)
                    .fields("city.name", "city.localName", "city.country.name", "city.region.name")
                    .boost(1f);
        }
        var match = words.matching(query.words())
                .flags(Set.of(
                        SimpleQueryFlag.PHRASE, SimpleQueryFlag.WHITESPACE, SimpleQueryFlag.NOT, SimpleQueryFlag.OR))
                .defaultOperator(operator);
        if (!withRegions || query.regions().isEmpty()) {
            return match.toPredicate();
        }
        var regions = f.or();
        types.forEach(type -> regions.add(f.terms().field(type.regionField()).matchingAny(query.regions())));
        return f.and(match, regions).toPredicate();
    }
}
