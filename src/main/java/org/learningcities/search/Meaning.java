package org.learningcities.search;

import java.util.List;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.learningcities.search.Nearness.Near;
import org.learningcities.source.Statement;
import org.springframework.stereotype.Component;

/** Finds the statements nearest to a query in meaning. */
@Component
class Meaning {

    /**
     * Statements that are looked at: enough that the floor decides, and not this number, and that the graph of vectors, which
     * is searched by approximation, misses none of the near ones, however it was built.
     */
    private static final int NEAREST = 500;

    /** Similarity below which nothing is alike. */
    private static final float FARTHEST = 0.1f;

    private final SentenceModel model;

    Meaning(SentenceModel model) {
        this.model = model;
    }

    /**
     * What is near a query; nothing where there is no vector of it or nothing is near enough.
     *
     * @param unknown the share of the query's terms that no text has
     */
    Nearness of(String query, float unknown, Ranking ranking, SearchSession session) {
        float[] vector = model.ofQuery(query);
        if (vector == null) {
            return Nearness.NONE;
        }
        List<Near> nearest = session.search(Statement.class)
                .select(f -> f.composite()
                        .from(
                                f.id(String.class),
                                f.field(Fields.OWNER, String.class).multi(),
                                f.score())
                        .as((id, owners, score) -> new Near(id, owners, cosine(score))))
                .where(f ->
                        f.knn(NEAREST).field(Fields.MEANING).matching(vector).requiredMinimumSimilarity(FARTHEST))
                .fetchHits(NEAREST);
        return Nearness.of(nearest, unknown, ranking);
    }

    /** Lucene's score of a cosine lies between 0 and 1. */
    private static float cosine(float score) {
        return 2 * score - 1;
    }
}
