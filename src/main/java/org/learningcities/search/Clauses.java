package org.learningcities.search;

import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.learningcities.search.Term.Alternative;
import org.learningcities.search.Term.Origin;

/** Makes predicates of terms: in which fields, with which weights. */
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

    /** Words that may stand between those of a synonym. */
    private static final int GAP_IN_TERM = 1;

    /** Words that may stand between all words of a query. */
    private static final int GAP_IN_QUERY = 6;

    /** What stands in a place. */
    private static final List<String> PLACED =
            List.of(HitType.CITY.code(), HitType.INITIATIVE.code(), HitType.CHAPTER.code());

    private final SearchPredicateFactory f;
    private final Ranking ranking;

    Clauses(SearchPredicateFactory f, Ranking ranking) {
        this.f = f;
        this.ranking = ranking;
    }

    /** A document that has at least so many of the terms, each in any of its alternatives. */
    SearchPredicate has(List<Term> terms, int atLeast) {
        var bool = f.bool();
        terms.forEach(term -> bool.should(term(term)));
        return bool.minimumShouldMatchNumber(Math.max(1, atLeast)).toPredicate();
    }

    /** A document that has this word or phrase. */
    SearchPredicate has(String text) {
        return f.phrase()
                .fields(Fields.NAME, Fields.TAGLINE, Fields.TEXT, Fields.TAGS, Fields.PLACE)
                .matching(text)
                .toPredicate();
    }

    /**
     * Scores by words. For each term that a document has, {@link #COVERED} is added; where its name is the query, and
     * where its place has all terms in its names, {@link #OUTRIGHT}.
     */
    SearchPredicate scored(QueryText text, List<Term> terms) {
        var bool = f.bool();
        terms.forEach(term -> bool.should(
                f.bool().must(term(term)).should(f.matchAll().constantScore().boost(COVERED))));
        if (terms.size() > 1) {
            bool.should(near(text.plain(), GAP_IN_QUERY, ranking.together()));
        }
        bool.should(f.match()
                .field(Fields.NAME_WHOLE)
                .matching(text.plain())
                .constantScore()
                .boost(OUTRIGHT));
        bool.should(f.bool().must(placed(terms)).constantScore().boost(OUTRIGHT));
        return bool.toPredicate();
    }

    private SearchPredicate term(Term term) {
        if (term.alternatives().size() == 1) {
            return alternative(term.alternatives().get(0));
        }
        var any = f.or();
        term.alternatives().forEach(alternative -> any.add(alternative(alternative)));
        return any.toPredicate();
    }

    private SearchPredicate alternative(Alternative alternative) {
        float weight = ranking.weight(alternative.origin());
        if (alternative.origin() == Origin.BEGINNING) {
            return f.or(
                            f.prefix()
                                    .field(Fields.NAME_EXACT)
                                    .boost(ranking.name())
                                    .matching(alternative.text()),
                            f.prefix().field(Fields.WORDS).matching(alternative.text()))
                    .boost(weight)
                    .toPredicate();
        }
        if (alternative.stems().size() == 1) {
            return word(alternative.text(), weight);
        }
        SearchPredicate together =
                near(alternative.text(), alternative.origin() == Origin.PHRASE ? 0 : GAP_IN_TERM, weight);
        return alternative.origin() == Origin.TYPED
                ? f.or(together, apart(alternative)).toPredicate()
                : together;
    }

    private SearchPredicate word(String word, float weight) {
        return f.match()
                .field(Fields.NAME)
                .boost(ranking.name() * weight)
                .field(Fields.NAME_EXACT)
                .boost(ranking.nameExact() * weight)
                .field(Fields.TAGLINE)
                .boost(ranking.tagline() * weight)
                .field(Fields.TEXT)
                .boost(ranking.text() * weight)
                .field(Fields.TAGS)
                .boost(ranking.tags() * weight)
                .field(Fields.PLACE)
                .boost(ranking.place() * weight)
                .matching(word)
                .toPredicate();
    }

    /** All words of a typed term, anywhere in the document. */
    private SearchPredicate apart(Alternative alternative) {
        var all = f.and();
        for (String word : alternative.text().split("\\s+")) {
            all.add(word(word, ranking.apart()));
        }
        return all.toPredicate();
    }

    /** All words of a text, this many places apart at most, in one field. */
    private SearchPredicate near(String text, int gap, float weight) {
        return f.phrase()
                .field(Fields.NAME)
                .boost(ranking.name() * weight)
                .field(Fields.TAGLINE)
                .boost(ranking.tagline() * weight)
                .field(Fields.TEXT)
                .boost(ranking.text() * weight)
                .field(Fields.TAGS)
                .boost(ranking.tags() * weight)
                .field(Fields.PLACE)
                .boost(ranking.place() * weight)
                .matching(text)
                .slop(gap)
                .toPredicate();
    }

    /** A document whose place has all terms in its names. */
    private SearchPredicate placed(List<Term> terms) {
        var all = f.and().add(f.terms().field(FilterField.TYPE.code()).matchingAny(PLACED));
        for (Term term : terms) {
            var any = f.or();
            term.alternatives()
                    .forEach(alternative -> any.add(
                            f.phrase().fields(Fields.PLACE, Fields.NAME_EXACT).matching(alternative.text())));
            all.add(any);
        }
        return all.toPredicate();
    }
}
