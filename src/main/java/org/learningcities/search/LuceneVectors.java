package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.learningcities.search.Nearness.Near;
import org.learningcities.source.Statement;
import org.springframework.stereotype.Component;

/** The vectors in Lucene's index, which finds the nearest through a graph. */
@OnLucene
@Component
class LuceneVectors implements Vectors {

    private final EntityManagerFactory entities;

    LuceneVectors(EntityManagerFactory entities) {
        this.entities = entities;
    }

    @Override
    public List<Near> nearest(float[] vector) {
        try (var session = entities.createEntityManager()) {
            return Search.session(session)
                    .search(Statement.class)
                    .select(f -> f.composite()
                            .from(
                                    f.id(String.class),
                                    f.field(Fields.OWNER, String.class).multi(),
                                    f.score())
                            .as((id, owners, score) -> new Near(id, owners, cosine(score))))
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
