package org.learningcities.search;

import java.util.List;
import org.learningcities.search.Nearness.Near;

/** The vectors of the statements, to be searched for those nearest to one of a query. */
interface Vectors {

    /**
     * Statements that are looked at: enough that the floor decides, and not this number, and that a graph of vectors, which
     * is searched by approximation, misses none of the near ones, however it was built.
     */
    int NEAREST = 500;

    /** Similarity (cosine) below which nothing is alike. */
    float FARTHEST = 0.1f;

    /** The statements nearest to this vector of length 1, in no order. */
    List<Near> nearest(float[] vector);

    /** Another index is there, or the first: what was kept of the one before is old. */
    void read();
}
