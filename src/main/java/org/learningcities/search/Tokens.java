package org.learningcities.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Cuts texts into words just as the index does. */
@Component
class Tokens {

    /** Texts whose words are kept: those of the hits that were shown last. */
    private static final int KEPT = 5_000;

    private final EntityManagerFactory entities;
    private final Cache<String, List<Token>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Tokens(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** The words of a text with their stems. */
    List<Token> of(String text) {
        return kept.get(text, this::cut);
    }

    /** The stems of a text. */
    List<String> stems(String text) {
        return of(text).stream().map(Token::stem).toList();
    }

    private List<Token> cut(String text) {
        Analyzer analyzer = Search.mapping(entities)
                .backend()
                .unwrap(LuceneBackend.class)
                .analyzer(Analyzers.ENGLISH)
                .orElseThrow();
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(tokens);
    }
}
