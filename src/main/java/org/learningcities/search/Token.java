package org.learningcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A word of a text: its stem, and where it stands. */
record Token(String stem, int start, int end) {

    /** The words of a text, as this analyzer cuts it. */
    static List<Token> in(String text, Analyzer analyzer) {
        List<Token> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(words);
    }

    /** The stems of these words. */
    static List<String> stems(List<Token> words) {
        return words.stream().map(Token::stem).toList();
    }

    /** The word as it is written in this text. */
    String in(String text) {
        return text.substring(start, end);
    }
}
