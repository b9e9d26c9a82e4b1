package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.StartedPortal;
import org.learningcities.testing.TestDatabase;
import org.learningcities.testing.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of the search index are lost, cut off or made read-only while visitors search. */
class IndexFaultsIT {

    private static final Logger log = LoggerFactory.getLogger(IndexFaultsIT.class);

    private static final String KEPT = "/search?q=libraries";

    private static final String WORDS_ALONE = "--portal.search.meaning=off";

    @TempDir
    Path temp;

    @Test
    void deletedFolderIsMissedByNobody() throws Exception {
        try (StartedPortal portal = start();
                Crowd crowd = new Crowd(portal.visitor().port(), 8, Pages::fresh)) {
            awaitAnswers(crowd, 50);
            FileSystemUtils.deleteRecursively(index());
            findsOn(crowd);
        }
    }

    @Test
    void truncatedFilesAreBuiltAnewBesideTheVisitors() throws Exception {
        try (StartedPortal portal = start()) {
            Visitor visitor = portal.visitor();
            List<String> before = hits(visitor, KEPT);
            assertThat(before).isNotEmpty();
            try (Crowd crowd = new Crowd(visitor.port(), 4, Pages::fresh)) {
                awaitAnswers(crowd, 50);
                long start = System.nanoTime();
                truncate();
                Awaitility.await("a search that fails")
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> visitor.get(Pages.fresh()).status() == 503);
                assertThat(visitor.get(KEPT).status()).isEqualTo(200);
                assertThat(visitor.get("/cities/espoo").status()).isEqualTo(200);
                Awaitility.await("searches")
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> visitor.get(Pages.fresh()).status() == 200);
                log.info("Recovered in {} ms", (System.nanoTime() - start) / 1_000_000);
                Answers answers = new Answers(crowd.goHome()).sayNothingButBackSoon();
                log.info("{}", answers);
            }
            assertThat(hits(visitor, "/search?q=libraries&sort=relevance")).isEqualTo(before);
            assertThat(visitor.management().get("/actuator/health/readiness").status())
                    .isEqualTo(200);
        }
    }

    /** Root is not kept from writing by the rights of a file, so that the folder is mounted, and then mounted read-only. */
    @Test
    void readOnlyFolderIsReadOn() throws Exception {
        Namespace.assumePossible();
        Files.createDirectories(index());
        TestDatabase.Connection database = TestDatabase.create();
        try (PortalProcess portal = PortalProcess.start(
                Namespace.mounting("--bind \"$0\"", index()),
                List.of(),
                temp.resolve("data"),
                WORDS_ALONE,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())) {
            try (Crowd crowd = new Crowd(portal.awaitOpen(), 8, Pages::fresh)) {
                awaitAnswers(crowd, 50);
                // Upon itself once more, since what is open for writing cannot be made read-only.
                Namespace.mount(portal.pid(), "--bind " + index() + " " + index());
                Namespace.mount(portal.pid(), "-o remount,bind,ro " + index());
                findsOn(crowd);
            }
        }
    }

    /** From now on; a machine that is too busy for a search may say so. */
    private static void findsOn(Crowd crowd) throws InterruptedException {
        long pages = crowd.pages();
        Awaitility.await("a hundred pages more")
                .atMost(Duration.ofSeconds(90))
                .until(() -> crowd.pages() >= pages + 100);
        new Answers(crowd.goHome()).sayNothingButBackSoon();
    }

    private StartedPortal start() {
        return new StartedPortal(temp.resolve("data"), TestDatabase.create(), WORDS_ALONE);
    }

    private Path index() {
        return temp.resolve("data/index");
    }

    private void truncate() throws IOException {
        try (Stream<Path> files = Files.walk(index())) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                    file.setLength(Math.min(50, file.length()));
                }
            }
        }
    }

    private static List<String> hits(Visitor visitor, String path) {
        return visitor.page(path).select(".hit-title a").eachAttr("href");
    }

    private static void awaitAnswers(Crowd crowd, int answers) {
        Awaitility.await(answers + " answers").atMost(Duration.ofSeconds(90)).until(() -> crowd.size() >= answers);
    }
}
