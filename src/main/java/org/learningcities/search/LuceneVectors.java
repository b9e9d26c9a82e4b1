package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.learningcities.search.Nearness.Near;
import org.learningcities.source.Statement;
import org.springframework.stereotype.Component;

/** The vectors in Lucene's index: kept in memory where they are few, else found through the graph of the index. */
@OnLucene
@Component
class LuceneVectors implements Vectors {

    /** Statements whose vectors are kept: 15 MB. Of more, the graph finds the nearest sooner than a look at each. */
    private static final int MOST_KEPT = 10_000;

    private final EntityManagerFactory entities;
    private volatile @Nullable KeptVectors kept;

    LuceneVectors(EntityManagerFactory entities) {
        this.entities = entities;
    }

    @Override
    public List<Near> nearest(float[] vector) {
        KeptVectors all = kept;
        return all == null ? byGraph(vector) : all.nearest(vector);
    }

    @Override
    public void read() {
        kept = statements() > MOST_KEPT ? null : KeptVectors.read(entities, float[].class, Function.identity());
    }

    private long statements() {
        try (var session = entities.createEntityManager()) {
            return Search.session(session)
                    .search(Statement.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    private List<Near> byGraph(float[] vector) {
        try (var session = entities.createEntityManager()) {
            return Search.session(session)
                    .search(Statement.class)
                    .select(f -> f.composite()
                            .from(
                                    f.id(String.class),
                                    f.field(Fields.OWNER, String.class).multi(),
                                    f.score())
                            .as((id, owners, score) -> new Near(id, Near.documents(owners), cosine(score))))
                    .where(f -> f.knn(NEAREST)
                            .field(Fields.MEANING)
                            .matching(vector)
                            .requiredMinimumSimilarity(FARTHEST))
                    .fetchHits(NEAREST);
        }
    }

    /** Lucene's score of a cosine lies between 0 and 1. */
    private static float cosine(float score) {
        return 2 * score - 1;
    }
}
