package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.learningcities.growth.Searcher;
import org.learningcities.growth.ValueCounts;
import org.learningcities.search.Term.Alternative;
import org.learningcities.shared.Coded;
import org.learningcities.source.Statement;
import org.springframework.context.ApplicationContext;

/**
 * What the portal's search asks of the index, asked of Lucene alone: the nearest statements, the best 200 documents by words
 * among all hits, the counts of all filters in the same pass, ten hits with their stored texts and marked passages. The
 * terms of the query and the vector of its meaning are the portal's.
 */
public final class LuceneAlone implements Searcher, AutoCloseable {

    private static final int NEAREST = 500;

    private static final int FUSED = 200;

    private static final int SIZE = 10;

    private final Expansion expansion;
    private final SentenceModel model;
    private final IndexReader documents;
    private final IndexReader statements;
    private final IndexSearcher documentSearcher;
    private final IndexSearcher statementSearcher;

    /** The fields that are searched, with the portal's weights. */
    private final Map<String, Float> weights = new LinkedHashMap<>();

    private final Map<String, QueryBuilder> builders = new LinkedHashMap<>();

    /** On the index of a running portal. */
    public LuceneAlone(ApplicationContext portal) {
        expansion = portal.getBean(Expansion.class);
        model = portal.getBean(SentenceModel.class);
        SearchMapping mapping = Search.mapping(portal.getBean(EntityManagerFactory.class));
        Ranking ranking = Ranking.OURS;
        field(Fields.NAME, ranking.name());
        field(Fields.NAME_EXACT, ranking.nameExact());
        field(Fields.TAGLINE, ranking.tagline());
        field(Fields.TEXT, ranking.text());
        field(Fields.TAGS, ranking.tags());
        field(Fields.PLACE, ranking.place());
        documents = mapping.scope(IndexMapping.FOUND)
                .extension(LuceneExtension.get())
                .openIndexReader();
        statements =
                mapping.scope(Statement.class).extension(LuceneExtension.get()).openIndexReader();
        documentSearcher = new IndexSearcher(documents);
        statementSearcher = new IndexSearcher(statements);
    }

    private void field(String name, float weight) {
        weights.put(name, weight);
        builders.put(name, new QueryBuilder(Cutting.of(name).analyzer()));
    }

    /** How many documents can be found. */
    public int documents() {
        return documents.numDocs();
    }

    @Override
    public int search(String typed) {
        try {
            List<Term> terms = expansion.of(QueryText.of(typed));
            return terms.isEmpty() ? 0 : search(terms, nearest(typed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<BytesRef> nearest(String typed) throws IOException {
        float[] vector = model.ofQuery(typed);
        if (vector == null) {
            return List.of();
        }
        List<BytesRef> owners = new ArrayList<>();
        ScoreDoc[] nearest =
                statementSearcher.search(new KnnFloatVectorQuery(Fields.MEANING, vector, NEAREST), NEAREST).scoreDocs;
        for (ScoreDoc near : nearest) {
            if (cosine(near) < Ranking.OURS.relative() * cosine(nearest[0])) {
                break;
            }
            Arrays.stream(statements
                            .storedFields()
                            .document(near.doc, Set.of(Fields.OWNER))
                            .getValues(Fields.OWNER))
                    .map(BytesRef::new)
                    .forEach(owners::add);
        }
        return owners;
    }

    private static float cosine(ScoreDoc near) {
        return 2 * near.score - 1;
    }

    private int search(List<Term> terms, List<BytesRef> near) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        terms.forEach(term -> words.add(any(term), Occur.SHOULD));
        words.setMinimumNumberShouldMatch((int) Math.ceil(Ranking.OURS.most() * terms.size()));
        Query query = new BooleanQuery.Builder()
                .add(words.build(), Occur.SHOULD)
                .add(new TermInSetQuery(Fields.KEY, near), Occur.SHOULD)
                .build();
        TopFieldCollector best = new TopFieldCollectorManager(Sort.RELEVANCE, FUSED, Integer.MAX_VALUE).newCollector();
        List<ValueCounts> counts =
                ValueCounts.of(FilterField.shown().stream().map(Coded::code).toList());
        documentSearcher.search(query, MultiCollector.wrap(best, MultiCollector.wrap(counts)));
        var found = best.topDocs();
        int[] shown = Arrays.stream(found.scoreDocs)
                .limit(SIZE)
                .mapToInt(hit -> hit.doc)
                .toArray();
        for (int hit : shown) {
            documents.storedFields().document(hit);
        }
        UnifiedHighlighter.builder(documentSearcher, Cutting.ENGLISH.analyzer())
                .withFieldMatcher(field -> true)
                .build()
                .highlightFields(new String[] {Fields.PASSAGE}, words.build(), shown, new int[] {1});
        return (int) found.totalHits.value;
    }

    private Query any(Term term) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Alternative alternative : term.alternatives()) {
            weights.forEach((field, weight) -> {
                Query words = builders.get(field).createPhraseQuery(field, alternative.text(), 1);
                if (words != null) {
                    any.add(new BoostQuery(words, weight * Ranking.OURS.weight(alternative.origin())), Occur.SHOULD);
                }
            });
        }
        return any.build();
    }

    @Override
    public void close() throws IOException {
        documents.close();
        statements.close();
    }
}
