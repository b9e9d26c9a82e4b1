package org.learningcities.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.learningcities.search.Term.Alternative;
import org.learningcities.search.Term.Origin;
import org.springframework.stereotype.Component;

/** Makes terms of what was typed: words that belong together, their synonyms, corrected spellings, beginnings. */
@Component
class Expansion {

    /** Terms of one query; what is more is left out. It bounds the clauses of the query. */
    static final int MOST_TERMS = 16;

    /** Alternatives of all terms of one query together, shared out evenly: OR and synonyms make many. */
    static final int MOST_ALTERNATIVES = 128;

    /** Corrections of one word. */
    private static final int MOST_SPELLINGS = 2;

    private static final int SHORTEST_BEGINNING = 3;

    private final Tokens tokens;
    private final Dictionary dictionary;
    private final Synonyms synonyms;
    private final EnglishWords english;
    private final ForeignTerms foreign;

    Expansion(Tokens tokens, Dictionary dictionary, Synonyms synonyms, EnglishWords english, ForeignTerms foreign) {
        this.tokens = tokens;
        this.dictionary = dictionary;
        this.synonyms = synonyms;
        this.english = english;
        this.foreign = foreign;
    }

    /** The terms of a query, in order. */
    List<Term> of(QueryText query) {
        List<Term> terms = new ArrayList<>();
        boolean join = false;
        for (int i = 0; i < query.pieces().size() && terms.size() < MOST_TERMS; i++) {
            QueryText.Piece piece = query.pieces().get(i);
            boolean last = i == query.pieces().size() - 1;
            List<Term> more = piece.phrase()
                    ? phrase(piece.text())
                    : join || piece.orNext() ? together(piece.text(), last) : inAnyLanguage(piece.text(), last);
            if (join && !terms.isEmpty() && !more.isEmpty()) {
                terms.add(either(terms.remove(terms.size() - 1), more.get(0)));
            } else {
                terms.addAll(more);
            }
            join = piece.orNext();
        }
        int each = MOST_ALTERNATIVES / Math.max(1, Math.min(terms.size(), MOST_TERMS));
        return terms.stream()
                .limit(MOST_TERMS)
                .map(term -> term.withAtMost(each))
                .toList();
    }

    private List<Term> phrase(String text) {
        List<String> stems = tokens.stems(text);
        return stems.isEmpty()
                ? List.of()
                : List.of(new Term(text, true, List.of(new Alternative(text, Origin.PHRASE, stems))));
    }

    /** One term, even where the index cuts it into several words: what stands beside OR. */
    private List<Term> together(String text, boolean last) {
        List<String> stems = tokens.stems(text);
        return stems.isEmpty() ? List.of() : List.of(term(text, stems, last));
    }

    private List<Term> inAnyLanguage(String text, boolean last) {
        List<Term> terms = foreign.of(text);
        return terms.isEmpty() ? words(text, last) : terms;
    }

    private List<Term> words(String text, boolean last) {
        List<Token> all = tokens.of(text);
        List<Term> terms = new ArrayList<>();
        List<Term> little = new ArrayList<>();
        for (int at = 0; at < all.size() && terms.size() < MOST_TERMS; ) {
            int length = longestSynonym(all, at);
            List<Token> together = all.subList(at, at + length);
            String typed = text.substring(
                    together.get(0).start(), together.get(length - 1).end());
            at += length;
            boolean stop = length == 1 && StopWords.ALL.contains(together.get(0).stem());
            (stop ? little : terms).add(term(typed, stems(together), last && at == all.size()));
        }
        return terms.isEmpty() ? little : terms;
    }

    /** How many words from here have synonyms as a whole; one where none has. */
    private int longestSynonym(List<Token> all, int at) {
        for (int length = Math.min(Synonyms.LONGEST, all.size() - at); length > 1; length--) {
            if (!synonyms.of(stems(all.subList(at, at + length))).isEmpty()) {
                return length;
            }
        }
        return 1;
    }

    private Term term(String typed, List<String> stems, boolean last) {
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(new Alternative(typed, Origin.TYPED, stems));
        for (String synonym : synonyms.of(stems)) {
            alternatives.add(new Alternative(synonym, Origin.SYNONYM, tokens.stems(synonym)));
        }
        boolean known = alternatives.stream().anyMatch(this::known);
        String word = typed.toLowerCase(Locale.ROOT);
        if (stems.size() == 1 && !known) {
            if (last && word.length() >= SHORTEST_BEGINNING && dictionary.hasBeginning(word)) {
                alternatives.add(new Alternative(word, Origin.BEGINNING, stems));
            } else if (!english.has(word)) {
                dictionary.near(word, MOST_SPELLINGS).forEach(near -> alternatives.addAll(spelling(near)));
            }
            known = alternatives.stream().anyMatch(alternative -> alternative.origin() != Origin.TYPED);
        }
        return new Term(typed, known, List.copyOf(alternatives));
    }

    private boolean known(Alternative alternative) {
        return alternative.stems().stream()
                .allMatch(stem -> dictionary.has(stem, alternative.text().toLowerCase(Locale.ROOT)));
    }

    /** The corrected word, and what it means besides. */
    private List<Alternative> spelling(String word) {
        List<String> stems = tokens.stems(word);
        List<Alternative> spelled = new ArrayList<>(List.of(new Alternative(word, Origin.SPELLING, stems)));
        synonyms.of(stems)
                .forEach(synonym -> spelled.add(new Alternative(synonym, Origin.SYNONYM, tokens.stems(synonym))));
        return spelled;
    }

    private static Term either(Term one, Term other) {
        List<Alternative> alternatives = new ArrayList<>(one.alternatives());
        alternatives.addAll(other.alternatives());
        return new Term(one.typed() + " OR " + other.typed(), one.known() || other.known(), alternatives);
    }

    private static List<String> stems(List<Token> words) {
        return words.stream().map(Token::stem).collect(Collectors.toList());
    }
}
