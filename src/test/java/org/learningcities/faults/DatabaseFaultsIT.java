package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.faults.Crowd.Got;
import org.learningcities.testing.StartedPortal;
import org.learningcities.testing.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database is stopped, paused or started anew while visitors are there. */
class DatabaseFaultsIT {

    private static final Logger log = LoggerFactory.getLogger(DatabaseFaultsIT.class);

    /** Two seconds for the database and half a second for the turn are what is meant; the rest is for a busy machine. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** The pool asks again at least every five seconds. */
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    private static final String KEPT = "/cities/espoo";

    @TempDir
    static Path temp;

    private static DatabaseServer database;
    private static StartedPortal portal;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        database = DatabaseServer.start(temp.resolve("postgres"));
        portal = new StartedPortal(temp.resolve("data"), database.connection(), "--portal.search.meaning=off");
        visitor = portal.visitor();
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
        database.close();
    }

    @BeforeEach
    void seeOnePageAndSearchOnce() {
        assertThat(visitor.get(KEPT).status()).isEqualTo(200);
        assertThat(visitor.get(Pages.fresh()).status()).isEqualTo(200);
    }

    @AfterEach
    void findsAllAgain() {
        long start = System.nanoTime();
        Awaitility.await("new pages")
                .atMost(RECOVERY)
                .until(() -> visitor.get(Pages.freshList()).status() == 200);
        log.info("Recovered in {} ms", (System.nanoTime() - start) / 1_000_000);
    }

    @Test
    void withoutDatabaseOnceSeenPagesGoOnAndOthersSayBackSoon() throws Exception {
        database.stop();
        try {
            Visitor.Answer answer = visitor.get(Pages.freshList());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("10");
            assertThat(answer.html().select("h1").text()).isEqualTo("Back soon");
            assertThat(visitor.get(KEPT).status()).isEqualTo(200);
            // The index has all that a search prints.
            assertThat(visitor.get(Pages.fresh()).status()).isEqualTo(200);
            assertThat(visitor.management().get("/actuator/health/readiness").status())
                    .isEqualTo(200);
            saysNothingButBackSoon(crowd(Pages.KINDS, 8, 2));
        } finally {
            database.startAgain();
        }
    }

    @Test
    void pausedDatabaseHoldsNobodyForLong() throws Exception {
        try (Crowd crowd = new Crowd(visitor.port(), 16, Pages::freshList)) {
            awaitAnswers(crowd, 50);
            database.pause();
            try {
                saysNothingButBackSoon(crowd(Pages.KINDS, 8, 2));
                assertThat(visitor.get(KEPT).status()).isEqualTo(200);
            } finally {
                database.resume();
            }
            saysNothingButBackSoon(crowd.goHome());
        }
    }

    @Test
    void restartUnderLoadIsOverWithoutOurs() throws Exception {
        try (Crowd crowd = new Crowd(visitor.port(), 8, Pages::freshList)) {
            awaitAnswers(crowd, 50);
            database.stop();
            awaitAnswers(crowd, crowd.size() + 20);
            database.startAgain();
            findsAllAgain();
            List<Got> answers = crowd.goHome();
            saysNothingButBackSoon(answers);
            assertThat(answers).anyMatch(Got::isPage).anyMatch(Got::isBackSoon);
        }
    }

    private static void saysNothingButBackSoon(List<Got> got) {
        Answers answers = new Answers(got).sayNothingButBackSoon().takeLessThan(LONGEST_WAIT);
        log.info("{}", answers);
    }

    private static List<Got> crowd(List<String> paths, int size, int rounds) throws InterruptedException {
        try (Crowd crowd = new Crowd(visitor.port(), size, Pages.inTurn(paths))) {
            awaitAnswers(crowd, rounds * paths.size());
            return crowd.goHome();
        }
    }

    private static void awaitAnswers(Crowd crowd, int answers) {
        Awaitility.await(answers + " answers").atMost(Duration.ofSeconds(90)).until(() -> crowd.size() >= answers);
    }
}
