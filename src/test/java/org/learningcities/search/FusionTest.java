package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.search.Fusion.Scored;

class FusionTest {

    @Test
    void moreTermsComeBeforeHigherScores() {
        assertThat(order(2, Nearness.NONE, scored("one", 1, 30), scored("both", 2, 20)))
                .containsExactly("both", "one");
    }

    @Test
    void meaningLiftsWhatWordsFindToo() {
        Nearness nearness = new Nearness(false, Map.of("near", 0.6f, "far", 0.1f), Map.of());
        assertThat(order(1, nearness, scored("far", 1, 20), scored("near", 1, 18)))
                .containsExactly("near", "far");
    }

    @Test
    void whatIsNamedOutrightComesFirst() {
        Nearness nearness = new Nearness(false, Map.of("near", 0.9f), Map.of());
        Scored named = new Scored("named", Clauses.OUTRIGHT + 3 * Clauses.COVERED + 40);
        assertThat(order(3, nearness, scored("near", 3, 40), named)).containsExactly("named", "near");
    }

    @Test
    void keepsWhatOnlyMeaningFinds() {
        Nearness nearness = new Nearness(false, Map.of("b", 0.4f, "a", 0.5f), Map.of());
        assertThat(order(1, nearness, new Scored("b", 0), new Scored("a", 0))).containsExactly("a", "b");
    }

    @Test
    void equalOnesStandInTheOrderOfTheirKeys() {
        assertThat(order(1, Nearness.NONE, scored("c", 1, 5), scored("a", 1, 5), scored("b", 1, 5)))
                .containsExactly("a", "b", "c");
    }

    @Test
    void ordersNothing() {
        assertThat(order(1, Nearness.NONE)).isEmpty();
    }

    private static Scored scored(String key, int covered, float words) {
        return new Scored(key, covered * Clauses.COVERED + words);
    }

    private static List<String> order(int terms, Nearness nearness, Scored... byWords) {
        return Fusion.order(List.of(byWords), terms, nearness, Ranking.OURS);
    }
}
