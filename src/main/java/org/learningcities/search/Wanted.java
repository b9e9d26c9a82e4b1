package org.learningcities.search;

import java.util.List;

/**
 * What a query looks for.
 *
 * @param terms of which a hit has some or all
 * @param nearness what is near it in meaning
 */
record Wanted(QueryText text, List<Term> terms, Nearness nearness, Ranking ranking) {

    /** Whether a hit must have all terms; then nearness in meaning makes none. */
    boolean all() {
        return text.strict() || nearness.far();
    }

    /** Terms that a hit must have, unless it is near in meaning. */
    int least() {
        return all() ? terms.size() : (int) Math.ceil(ranking.most() * terms.size());
    }
}
