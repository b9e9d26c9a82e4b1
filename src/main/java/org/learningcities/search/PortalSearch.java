package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;

/** Finds by words and by meaning. */
@Service
class PortalSearch {

    static final int SIZE = 10;

    /** No query may hold a thread longer. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final EntityManagerFactory entities;
    private final Expansion expansion;
    private final Meaning meaning;
    private final IndexGuard guard;
    private final KeptHits kept;
    private final Phases phases;

    PortalSearch(
            EntityManagerFactory entities,
            Expansion expansion,
            Meaning meaning,
            IndexGuard guard,
            KeptHits kept,
            Phases phases) {
        this.entities = entities;
        this.expansion = expansion;
        this.meaning = meaning;
        this.guard = guard;
        this.kept = kept;
        this.phases = phases;
    }

    /** The hits of a query, by the portal's own ranking. */
    Found find(SearchQuery query) {
        return guard.ask(() -> find(query, Ranking.OURS));
    }

    /** The hits of a query by another ranking, to compare. */
    Found find(SearchQuery query, Ranking ranking) {
        return find(query, ranking, LONGEST);
    }

    /** The hits of a query, unless finding them takes longer. */
    Found find(SearchQuery query, Ranking ranking, Duration longest) {
        try {
            return find(query, QueryText.of(query.words()), ranking, longest);
        } catch (SearchTimeoutException e) {
            throw new QueryTimeoutException("a search took longer than " + longest.toMillis() + " ms", e);
        }
    }

    private Found find(SearchQuery query, QueryText text, Ranking ranking, Duration longest) {
        List<Term> terms = phases.time(Phases.Phase.EXPANSION, () -> expansion.of(text));
        if (terms.isEmpty()) {
            return Found.NOTHING;
        }
        Nearness nearness =
                phases.time(Phases.Phase.MEANING, () -> meaning.of(wording(text, terms), unknown(terms), ranking));
        try (var session = entities.createEntityManager()) {
            return find(query, text, ranking, longest, terms, nearness, Search.session(session));
        }
    }

    private Found find(
            SearchQuery query,
            QueryText text,
            Ranking ranking,
            Duration longest,
            List<Term> terms,
            Nearness nearness,
            SearchSession session) {
        SearchScope<?> scope = session.scope(IndexMapping.FOUND);
        Clauses clauses = new Clauses(scope.predicate(), ranking);
        boolean all = text.strict() || nearness.far();
        SearchPredicate hits = clauses.hits(
                text,
                terms,
                all ? terms.size() : (int) Math.ceil(ranking.most() * terms.size()),
                all ? Set.of() : nearness.documents().keySet());
        return new SearchRun(session, scope, query, text, clauses, hits, longest, kept, phases)
                .found(terms, nearness, ranking);
    }

    /** The query as it should have been typed, for the model, which reads English. */
    static String wording(QueryText text, List<Term> terms) {
        if (terms.stream().anyMatch(Term::isTranslated)) {
            return terms.stream().filter(Term::known).map(Term::inEnglish).collect(Collectors.joining(" "));
        }
        String corrected = text.plain();
        for (Term term : terms) {
            corrected = term.correct(corrected);
        }
        return corrected;
    }

    /** Of another language there may be words that we do not know; in English what no text has is of something else. */
    private static float unknown(List<Term> terms) {
        if (terms.stream().anyMatch(Term::isTranslated)) {
            return 0;
        }
        return (float) terms.stream().filter(term -> !term.known()).count() / terms.size();
    }
}
