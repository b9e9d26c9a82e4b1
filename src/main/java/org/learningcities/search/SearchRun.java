package org.learningcities.search;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.learningcities.search.Fusion.Scored;
import org.learningcities.search.Phases.Phase;

/** One search: its hits, in order, and the counts of the filters. */
record SearchRun(
        SearchSession session,
        SearchScope<?> scope,
        Wanted wanted,
        Clauses clauses,
        Duration longest,
        KeptHits kept,
        Phases phases) {

    /** Pages further than this are not looked for: nobody reads them, and each costs as much as all before it. */
    static final int LAST_HIT = 10_000;

    static SearchRun of(SearchSession session, Wanted wanted, Duration longest, KeptHits kept, Phases phases) {
        SearchScope<?> scope = session.scope(IndexMapping.FOUND);
        Clauses clauses = new Clauses(scope.predicate(), wanted.ranking());
        return new SearchRun(session, scope, wanted, clauses, longest, kept, phases);
    }

    /** What the query matches in an index of these documents. */
    Matches matches(DocumentTable table) {
        return phases.time(Phase.INDEX, () -> {
            int least = wanted.all() ? wanted.least() : 1;
            return Matches.of(
                    wanted,
                    table,
                    session.search(scope)
                            .select(Projection::scored)
                            .where(clauses.hits(wanted.text(), wanted.terms(), least, Set.of()))
                            .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                            .fetch(DocumentTable.MOST)
                            .hits());
        });
    }

    /** What the filters leave of these matches. */
    Found found(SearchQuery query, Matches matches) {
        return found(query, new KeptSelection(matches, query), matches.together());
    }

    /** The same in an index of more documents than are kept. */
    Found found(SearchQuery query) {
        Set<String> near =
                wanted.all() ? Set.of() : wanted.nearness().documents().keySet();
        Selection selection = phases.time(
                Phase.INDEX,
                () -> new IndexSelection(
                        session,
                        scope,
                        clauses.hits(wanted.text(), wanted.terms(), wanted.least(), near),
                        query,
                        longest));
        return found(query, selection, new HashMap<>());
    }

    private Found found(SearchQuery query, Selection selection, Map<String, Float> together) {
        List<Scored> best = wanted.terms().size() > 1
                ? phases.time(Phase.INDEX, () -> together(selection.best(), together))
                : selection.best();
        List<String> order = phases.time(
                Phase.FUSION, () -> Fusion.order(best, wanted.terms().size(), wanted.nearness(), wanted.ranking()));
        List<Found.Hit> page = phases.time(Phase.HITS, () -> page(query, order, selection));
        return new Found(wanted.terms(), wanted.nearness(), page, selection.total(), selection.counts());
    }

    /** The best by words, with what is added where the words stand together; those are asked of which that is not known. */
    private List<Scored> together(List<Scored> best, Map<String, Float> known) {
        List<String> unknown = best.stream()
                .map(Scored::key)
                .filter(key -> !known.containsKey(key))
                .toList();
        if (!unknown.isEmpty()) {
            Map<String, Float> added = new HashMap<>();
            unknown.forEach(key -> added.put(key, 0f));
            session.search(scope)
                    .select(Projection::scored)
                    .where(clauses.together(wanted.text(), unknown))
                    .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                    .fetchHits(Selection.FUSED)
                    .forEach(scored -> added.put(scored.key(), scored.score()));
            known.putAll(added);
        }
        return best.stream()
                .map(scored -> new Scored(scored.key(), scored.score() + known.getOrDefault(scored.key(), 0f)))
                .toList();
    }

    private List<Found.Hit> page(SearchQuery query, List<String> order, Selection selection) {
        if ((query.page() - 1L) * PortalSearch.SIZE >= LAST_HIT) {
            return List.of();
        }
        int from = (query.page() - 1) * PortalSearch.SIZE;
        return query.sort() != SearchQuery.Sort.RELEVANCE || from >= order.size()
                ? kept.of(selection.keys(from, PortalSearch.SIZE), this::read)
                : kept.of(order.subList(from, Math.min(from + PortalSearch.SIZE, order.size())), this::read);
    }

    private List<Found.Hit> read(Collection<String> keys) {
        return session.search(scope)
                .select(Projection::hit)
                .where(f -> f.terms().field(Fields.KEY).matchingAny(keys))
                .failAfter(longest.toNanos(), TimeUnit.NANOSECONDS)
                .fetchHits(keys.size());
    }
}
