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

/** The words of Lucene's index. */
@OnLucene
@Component
class LuceneDictionary implements Dictionary {

    private final EntityManagerFactory entities;

    LuceneDictionary(EntityManagerFactory entities) {
        this.entities = entities;
    }

    @Override
    public boolean has(String stem, String word) {
        try (IndexReader reader = open()) {
            for (String field : STEMS) {
                if (reader.docFreq(new Term(field, stem)) > 0) {
                    return true;
                }
            }
            return reader.docFreq(new Term(Fields.WORDS, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasBeginning(String letters) {
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

    @Override
    public List<String> near(String word, int most, float accuracy) {
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
