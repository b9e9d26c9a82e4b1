package org.learningcities.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Common English words, from the vocabulary that comes with the sentence model: what is one is no typing error. */
@Component
class EnglishWords {

    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

    private final Set<String> words = read();

    boolean has(String word) {
        return words.contains(word);
    }

    private static Set<String> read() {
        try (InputStream in = EnglishWords.class.getResourceAsStream(VOCABULARY)) {
            return JsonMapper.shared().readTree(in).path("model").path("vocab").propertyNames().stream()
                    .filter(word -> Character.isLetter(word.charAt(0)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
