package org.learningcities.search;

import java.util.List;
import java.util.Map;
import org.learningcities.search.Fusion.Scored;

/** What the words of a query match and its filters let through. */
interface Selection {

    /** Hits whose order words and meaning make together; those after them stand in the order of their words. */
    int FUSED = 200;

    /** The best by words, at most {@link #FUSED}. */
    List<Scored> best();

    int total();

    /** For each filter, how many hits each of its values would give, whatever is chosen of this filter itself. */
    Map<FilterField, Map<String, Long>> counts();

    /** The keys of a page in the order of the query, where meaning has no say. */
    List<String> keys(int from, int size);
}
