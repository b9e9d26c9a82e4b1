package org.learningcities.search;

import org.springframework.stereotype.Component;

/** Finds the statements nearest to a query in meaning. */
@Component
class Meaning {

    private final SentenceModel model;
    private final Vectors vectors;

    Meaning(SentenceModel model, Vectors vectors) {
        this.model = model;
        this.vectors = vectors;
    }

    /**
     * What is near a query; nothing where there is no vector of it or nothing is near enough.
     *
     * @param unknown the share of the query's terms that no text has
     */
    Nearness of(String query, float unknown, Ranking ranking) {
        float[] vector = model.ofQuery(query);
        return vector == null ? Nearness.NONE : Nearness.of(vectors.nearest(vector), unknown, ranking);
    }
}
