package org.learningcities.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cuts texts into words as those of the index are cut, and keeps what was cut last. */
@Component
class Tokens {

    /** Texts whose words are kept: those of the hits that were shown last. */
    private static final int KEPT = 5_000;

    private final Cache<String, Cut> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The words of a text with their stems. */
    List<Token> of(String text) {
        return cut(text).words();
    }

    /** The same, to be looked through. */
    Cut cut(String text) {
        return kept.get(text, uncut -> Cut.of(Cutting.ENGLISH.tokens(uncut)));
    }

    /** The stems of a text. */
    List<String> stems(String text) {
        return of(text).stream().map(Token::stem).toList();
    }
}
