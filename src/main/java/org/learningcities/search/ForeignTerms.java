package org.learningcities.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningcities.search.Term.Alternative;
import org.learningcities.search.Term.Origin;
import org.springframework.stereotype.Component;

/** Makes terms of a query that was typed in another language: its words with the English ones, and what else they mean. */
@Component
class ForeignTerms {

    private final ForeignWords words;
    private final Tokens tokens;
    private final Dictionary dictionary;
    private final Synonyms synonyms;

    ForeignTerms(ForeignWords words, Tokens tokens, Dictionary dictionary, Synonyms synonyms) {
        this.words = words;
        this.tokens = tokens;
        this.dictionary = dictionary;
        this.synonyms = synonyms;
    }

    /** The terms of a text, in order; none where it is English. */
    List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        List<ForeignWords.Span> spans = words.in(text);
        int at = 0;
        for (ForeignWords.Span span : spans) {
            terms.addAll(unknown(text.substring(at, span.start())));
            if (!span.english().isEmpty()) {
                terms.add(translated(text.substring(span.start(), span.end()), span.english()));
            }
            at = span.end();
        }
        if (!spans.isEmpty()) {
            terms.addAll(unknown(text.substring(at)));
        }
        return terms;
    }

    /** Words between those of the language: names, as typed. */
    private List<Term> unknown(String text) {
        return tokens.of(text).stream()
                .map(word -> new Alternative(word.in(text), Origin.TYPED, List.of(word.stem())))
                .map(typed -> new Term(typed.text(), known(typed), List.of(typed)))
                .toList();
    }

    private Term translated(String typed, List<String> english) {
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(alternative(typed, Origin.TYPED));
        english.forEach(means -> alternatives.add(alternative(means, Origin.TRANSLATION)));
        english.stream()
                .flatMap(means -> synonyms.of(tokens.stems(means)).stream())
                .filter(synonym -> english.stream().noneMatch(synonym::equalsIgnoreCase))
                .distinct()
                .forEach(synonym -> alternatives.add(alternative(synonym, Origin.SYNONYM)));
        return new Term(typed, alternatives.stream().anyMatch(this::known), List.copyOf(alternatives));
    }

    private Alternative alternative(String text, Origin origin) {
        return new Alternative(text, origin, tokens.stems(text));
    }

    private boolean known(Alternative alternative) {
        return alternative.stems().stream()
                .allMatch(stem -> dictionary.has(stem, alternative.text().toLowerCase(Locale.ROOT)));
    }
}
