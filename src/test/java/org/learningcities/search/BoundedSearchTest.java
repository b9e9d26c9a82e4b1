package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.dao.QueryTimeoutException;

/** No query can hold a thread: the terms are bounded, the time is limited, and whatever is typed is answered. */
@PortalTest
class BoundedSearchTest {

    private static final String PLAIN = "festivals of learning in libraries";

    /** How much longer the worst query may take than a plain one; generous, since both take milliseconds. */
    private static final int FACTOR = 60;

    @Autowired
    Visitor visitor;

    @Autowired
    Expansion expansion;

    @Autowired
    PortalSearch search;

    @Autowired
    PortalIndex index;

    static List<String> heavy() {
        StringBuilder signs = new StringBuilder();
        new Random(1).ints(200, 0, 10).forEach(i -> signs.append("*?\"-~ |(a.".charAt(i)));
        return List.of(
                signs.toString(),
                "* ? \" - ".repeat(25),
                "-a ".repeat(66),
                "a ".repeat(100),
                "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(4),
                "\"a\" OR ".repeat(28),
                "elderly OR ".repeat(18),
                "older people special needs wage earners ".repeat(5),
                "kids elderly jobless women disabled teachers library school ICT funding poor migrants parents youth"
                        + " workers farmers companies prison volunteers homeless",
                "libary festval scool teecher comunity eldrly langage litracy familes helth parnts childen skils busines"
                        + " univrsity vocatonal trainng",
                "learning ".repeat(22),
                "北".repeat(200),
                "عمّان ".repeat(33));
    }

    @ParameterizedTest
    @MethodSource("heavy")
    void answersInBoundedTime(String words) {
        long plain = fastest(PLAIN);
        assertThat(fastest(words)).isLessThan(FACTOR * plain);
    }

    @ParameterizedTest
    @MethodSource("heavy")
    void looksForSoManyTermsAtMost(String words) {
        List<Term> terms = expansion.of(QueryText.of(words));
        assertThat(terms).hasSizeLessThanOrEqualTo(Expansion.MOST_TERMS);
        assertThat(terms.stream().mapToInt(term -> term.alternatives().size()).sum())
                .isLessThanOrEqualTo(Expansion.MOST_ALTERNATIVES);
    }

    @Test
    void reachesTheMostTerms() {
        String words = "one two three four five six seven eight nine ten river tower mountain forest island winter"
                + " summer autumn spring garden";
        assertThat(expansion.of(QueryText.of(words))).hasSize(Expansion.MOST_TERMS);
        assertThat(expansion.of(QueryText.of("\"a\" ".repeat(40)))).hasSize(Expansion.MOST_TERMS);
        assertThat(expansion.of(QueryText.of("library OR ".repeat(40)))).hasSize(1);
    }

    /** Lucene looks at a clock that ticks every few milliseconds, so one search may end before the next tick. */
    @Test
    void givesUpAfterTheTimeLimit() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        heavy().forEach(words -> search.find(
                                new SearchQuery(words, Map.of(), SearchQuery.Sort.RELEVANCE, 1),
                                Ranking.OURS,
                                Duration.ofNanos(1)));
                    }
                })
                .isInstanceOf(QueryTimeoutException.class);
    }

    @Test
    void opensItsDoorAfterTheIndexIsWhole() {
        assertThat(index.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
        assertThat(index.isRunning()).isTrue();
    }

    /** Nanoseconds; the least of three, so that a pause of the machine does not count. */
    private long fastest(String words) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            assertThat(Results.of(visitor, words, "").page().select(".search-summary"))
                    .hasSize(1);
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }
}
