package org.learningcities.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.learningcities.shared.ContentChanged;
import org.learningcities.web.Language;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;

/** Finds by words and by meaning. */
@Service
class PortalSearch {

    static final int SIZE = 10;

    /** No query may hold a thread longer. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** Searches of which it is kept what they match: some 50 kB each. */
    private static final int KEPT = 60;

    private final EntityManagerFactory entities;
    private final Expansion expansion;
    private final Meaning meaning;
    private final IndexGuard guard;
    private final KeptHits hits;
    private final KeptDocuments documents;
    private final Phases phases;

    /** What was searched last: who filters, sorts or turns the page asks for the same words again. */
    private volatile Map<Asked, Matches> last = none();

    /** Words, which are read as the language of the page has it. */
    private record Asked(String words, Language language) {}

    PortalSearch(
            EntityManagerFactory entities,
            Expansion expansion,
            Meaning meaning,
            IndexGuard guard,
            KeptHits hits,
            KeptDocuments documents,
            Phases phases) {
        this.entities = entities;
        this.expansion = expansion;
        this.meaning = meaning;
        this.guard = guard;
        this.hits = hits;
        this.documents = documents;
        this.phases = phases;
    }

    /** The hits of a query, by the portal's own ranking; what its words match is kept. */
    Found find(SearchQuery query) {
        return guard.ask(() -> find(query, Ranking.OURS, LONGEST, last));
    }

    /** What words mean has changed; a search that was begun before is kept where nobody looks any more. */
    @EventListener(ContentChanged.class)
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void forget() {
        last = none();
    }

    private static Map<Asked, Matches> none() {
        return Caffeine.newBuilder().maximumSize(KEPT).<Asked, Matches>build().asMap();
    }

    /** The hits of a query by another ranking, to compare. */
    Found find(SearchQuery query, Ranking ranking) {
        return find(query, ranking, LONGEST);
    }

    /** The hits of a query, unless finding them takes longer. */
    Found find(SearchQuery query, Ranking ranking, Duration longest) {
        return find(query, ranking, longest, new ConcurrentHashMap<>());
    }

    private Found find(SearchQuery query, Ranking ranking, Duration longest, Map<Asked, Matches> known) {
        try (var session = entities.createEntityManager()) {
            DocumentTable table = documents.table();
            Asked asked = new Asked(query.words(), Language.current());
            Matches matches = known.get(asked);
            boolean fresh = matches == null || matches.table() != table;
            Wanted wanted = fresh ? wanted(query.words(), ranking) : matches.wanted();
            if (wanted.terms().isEmpty()) {
                return Found.NOTHING;
            }
            SearchRun run = SearchRun.of(Search.session(session), wanted, longest, hits, phases);
            if (table == null) {
                return run.found(query);
            }
            if (fresh) {
                matches = run.matches(table);
                known.put(asked, matches);
            }
            return run.found(query, matches);
        } catch (SearchTimeoutException e) {
            throw new QueryTimeoutException("a search took longer than " + longest.toMillis() + " ms", e);
        }
    }

    private Wanted wanted(String words, Ranking ranking) {
        QueryText text = QueryText.of(words);
        List<Term> terms = phases.time(Phases.Phase.EXPANSION, () -> expansion.of(text));
        Nearness nearness = terms.isEmpty()
                ? Nearness.NONE
                : phases.time(Phases.Phase.MEANING, () -> meaning.of(wording(text, terms), unknown(terms), ranking));
        return new Wanted(text, terms, nearness, ranking);
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
