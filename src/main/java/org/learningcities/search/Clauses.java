package org.learningcities.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Makes predicates of a whole query: which documents are hits, and what is added to their scores. */
final class Clauses {

    /** Added to the score for each term that a document has: more than any score by words. */
    static final float COVERED = 512;

    /** Added where a document is named or placed outright: more than for all terms. */
    static final float OUTRIGHT = 2 * COVERED * Expansion.MOST_TERMS;

    /**
     * Lucene refuses more. {@link Expansion} bounds the alternatives; each has some fourteen clauses, and as many words as
     * fit may be excluded.
     */
    private static final int MOST_CLAUSES = 4_096;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    /** Words that may stand between all words of a query. */
    private static final int GAP_IN_QUERY = 6;

    /** What stands in a place. */
    private static final List<String> PLACED =
            List.of(HitType.CITY.code(), HitType.INITIATIVE.code(), HitType.CHAPTER.code());

    private final SearchPredicateFactory f;
    private final Ranking ranking;
    private final TermClauses words;

    Clauses(SearchPredicateFactory f, Ranking ranking) {
        this.f = f;
        this.ranking = ranking;
        this.words = new TermClauses(f, ranking);
    }

    /**
     * Documents that have at least so many of the terms, and those of these keys, whatever terms they have; scored by words.
     * For each term that a document has, {@link #COVERED} is added; where its name is the query, and where its place has all
     * terms in its names, {@link #OUTRIGHT}.
     *
     * @param least at least 1
     */
    SearchPredicate hits(QueryText text, List<Term> terms, int least, Collection<String> keys) {
        var bool = f.bool().must(found(terms, least, keys));
        text.excluded().forEach(excluded -> bool.mustNot(has(excluded)));
        return bool.should(f.match()
                        .field(Fields.NAME_WHOLE)
                        .matching(Cutting.whole(text.plain()))
                        .constantScore()
                        .boost(OUTRIGHT))
                .should(f.bool().must(placed(terms)).constantScore().boost(OUTRIGHT))
                .toPredicate();
    }

    /** Of these documents, the score of all words of the query near each other; it costs too much for all hits. */
    SearchPredicate together(QueryText text, Collection<String> keys) {
        return f.bool()
                .filter(f.terms().field(Fields.KEY).matchingAny(keys))
                .must(words.near(text.plain(), GAP_IN_QUERY, ranking.together()))
                .toPredicate();
    }

    /**
     * A document that has at least so many of the terms, each in any of its alternatives. Those of these keys have so many
     * clauses for nothing: with another query for them, each word would be looked for twice.
     */
    private SearchPredicate found(List<Term> terms, int least, Collection<String> keys) {
        var bool = f.bool();
        terms.forEach(term -> bool.should(covered(term)));
        if (!keys.isEmpty()) {
            SearchPredicate near = f.terms()
                    .field(Fields.KEY)
                    .matchingAny(keys)
                    .constantScore()
                    .boost(0)
                    .toPredicate();
            IntStream.range(0, least).forEach(one -> bool.should(near));
        }
        return bool.minimumShouldMatchNumber(least).toPredicate();
    }

    private SearchPredicate covered(Term term) {
        return f.bool()
                .must(words.of(term))
                .should(f.matchAll().constantScore().boost(COVERED))
                .toPredicate();
    }

    /** A document that has this word or phrase. */
    private SearchPredicate has(String text) {
        return words.near(text, 0, 1);
    }

    /** A document whose place has all terms in its names. */
    private SearchPredicate placed(List<Term> terms) {
        var all = f.and().add(f.terms().field(FilterField.TYPE.code()).matchingAny(PLACED));
        for (Term term : terms) {
            var any = f.or();
            term.alternatives().stream()
                    .map(alternative -> Cutting.NAME.words(alternative.text()))
                    .forEach(named -> any.add(
                            f.phrase().fields(Fields.PLACE, Fields.NAME_EXACT).matching(named)));
            all.add(any);
        }
        return all.toPredicate();
    }
}
