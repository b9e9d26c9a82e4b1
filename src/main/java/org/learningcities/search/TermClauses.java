package org.learningcities.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.learningcities.search.Term.Alternative;
import org.learningcities.search.Term.Origin;

/** Makes predicates of a term: in which fields its words are looked for, with which weights. */
record TermClauses(SearchPredicateFactory f, Ranking ranking) {

    /** Words that may stand between those of a synonym. */
    private static final int GAP_IN_TERM = 1;

    /** A document that has a term in any of its alternatives. */
    SearchPredicate of(Term term) {
        var any = f.or();
        term.alternatives().forEach(alternative -> any.add(alternative(alternative)));
        return any.toPredicate();
    }

    private SearchPredicate alternative(Alternative alternative) {
        String text = alternative.text();
        float weight = ranking.weight(alternative.origin());
        if (alternative.origin() == Origin.BEGINNING) {
            float name = ranking.name() * weight;
            String begun = Cutting.NAME.words(text);
            return f.or(
                            f.prefix().field(Fields.NAME_EXACT).boost(name).matching(begun),
                            f.prefix().field(Fields.WORDS).boost(weight).matching(begun))
                    .toPredicate();
        }
        if (alternative.stems().size() == 1) {
            return word(text, weight);
        }
        SearchPredicate together = near(text, alternative.origin() == Origin.PHRASE ? 0 : GAP_IN_TERM, weight);
        return alternative.origin() == Origin.TYPED || alternative.origin() == Origin.TRANSLATION
                ? f.or(together, apart(text)).toPredicate()
                : together;
    }

    private SearchPredicate word(String word, float weight) {
        var any = f.or();
        float exact = ranking.nameExact() * weight;
        any.add(f.match().field(Fields.NAME_EXACT).boost(exact).matching(Cutting.NAME.words(word)));
        ranking.fields()
                .forEach((field, of) -> any.add(f.match()
                        .field(field)
                        .boost(of * weight)
                        .matching(Cutting.of(field).words(word))));
        return any.toPredicate();
    }

    /** All words of a typed term, anywhere in the document. */
    private SearchPredicate apart(String text) {
        var all = f.and();
        for (String word : text.split("\\s+")) {
            all.add(word(word, ranking.apart()));
        }
        return all.toPredicate();
    }

    /** All words of a text, this many places apart at most, in one field. */
    SearchPredicate near(String text, int gap, float weight) {
        var any = f.or();
        ranking.fields()
                .forEach((field, of) -> any.add(f.phrase()
                        .field(field)
                        .boost(of * weight)
                        .matching(Cutting.of(field).words(text))
                        .slop(gap)));
        return any.toPredicate();
    }
}
