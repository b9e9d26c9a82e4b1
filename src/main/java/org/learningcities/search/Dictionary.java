package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** The words of the index: which there are, and which are near a word that there is not. */
@Component
class Dictionary {

    /** Shorter words are near too many others. */
    private static final int SHORTEST = 4;

    /**
     * One slip in four to seven letters, two in eight or more: the share of letters that must be right.
     */
    private static final float ACCURACY = 0.74f;

    private final EntityManagerFactory entities;

    Dictionary(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** Whether a text of the index has a word of this stem, or this very word. */
    boolean has(String stem, String word) {
        try (IndexReader reader = open()) {
            for (String field : List.of(Fields.TEXT, Fields.NAME, Fields.TAGLINE)) {
                if (reader.docFreq(new Term(field, stem)) > 0) {
                    return true;
                }
            }
            return reader.docFreq(new Term(Fields.WORDS, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word of the index begins so. */
    boolean hasBeginning(String letters) {
        try (IndexReader reader = open()) {
            for (var leaf : reader.leaves()) {
                var terms = leaf.reader().terms(Fields.WORDS);
                if (terms == null) {
                    continue;
                }
                var iterator = terms.iterator();
                var wanted = new org.apache.lucene.util.BytesRef(letters);
                if (iterator.seekCeil(wanted) != org.apache.lucene.index.TermsEnum.SeekStatus.END
                        && org.apache.lucene.util.StringHelper.startsWith(iterator.term(), wanted)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the index that one not in it was probably meant to be, nearest and most used first. */
    List<String> near(String word, int most) {
        return near(word, most, ACCURACY);
    }

    /** The words of the index nearest to one that is not in it, however far. */
    List<String> nearest(String word, int most) {
        return near(word, most, 0);
    }

    private List<String> near(String word, int most, float accuracy) {
        if (most <= 0) {
            return List.of();
        }
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(accuracy);
        checker.setThresholdFrequency(0);
        checker.setMinPrefix(1);
        try (IndexReader reader = open()) {
            SuggestWord[] found =
                    checker.suggestSimilar(new Term(Fields.WORDS, word), most, reader, SuggestMode.SUGGEST_ALWAYS);
            return Arrays.stream(found).map(near -> near.string).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexReader open() {
        return Search.mapping(entities)
                .scope(IndexMapping.FOUND)
                .extension(LuceneExtension.get())
                .openIndexReader();
    }
}
