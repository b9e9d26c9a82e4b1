package org.learningcities.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.StartedPortal;
import org.learningcities.testing.TestDatabase;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/** Vectors are computed once and kept, and the portal finds by words where there are none. */
@ExtendWith(OutputCaptureExtension.class)
class MeaningLifeIT {

    private static final String BUILDING = "Search index: building it";
    private static final String NONE_COMPUTED = " in use, 0 of them computed now";

    @TempDir
    Path temp;

    private TestDatabase.Connection database;

    @BeforeEach
    void openForTheFirstTime(CapturedOutput console) {
        database = TestDatabase.create();
        start();
        assertThat(console).containsOnlyOnce(BUILDING).containsPattern("[1-9]\\d* in use, [1-9]\\d* of them computed");
    }

    @Test
    void restartComputesNothing(CapturedOutput console) {
        start();
        assertThat(console).containsOnlyOnce(BUILDING);
    }

    @Test
    void lossOfTheIndexComputesNothing(CapturedOutput console) throws IOException {
        FileSystemUtils.deleteRecursively(data().resolve("index"));
        start();
        assertThat(console).containsOnlyOnce(NONE_COMPUTED);
    }

    @Test
    void interruptedBuildIsBuiltAnew(CapturedOutput console) throws IOException {
        Files.delete(data().resolve("index/fingerprint"));
        start();
        assertThat(count(console, BUILDING)).isEqualTo(2);
        assertThat(console).containsOnlyOnce(NONE_COMPUTED);
    }

    @Test
    void damagedVectorsAreComputedAgain(CapturedOutput console) throws IOException {
        FileSystemUtils.deleteRecursively(data().resolve("index"));
        Path file = data().resolve("embeddings/all-minilm-l6-v2-q");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= (byte) 0xFF;
        Files.write(file, bytes);
        start();
        assertThat(console).containsOnlyOnce(" in use, 1 of them computed now");
        FileSystemUtils.deleteRecursively(data().resolve("index"));
        start();
        assertThat(console).containsOnlyOnce(NONE_COMPUTED);
    }

    @Test
    void switchedOffFindsByWordsAndBuildsOnce(CapturedOutput console) {
        for (int i = 0; i < 2; i++) {
            try (StartedPortal portal = new StartedPortal(data(), database, "--portal.search.meaning=off")) {
                Document page = portal.visitor().page("/search?q=libraries+for+older+people");
                assertThat(page.select(".hit")).isNotEmpty();
                assertThat(page.text()).doesNotContain("related in meaning");
                assertThat(portal.visitor()
                                .page("/search?q=grandparents+xyzzyx")
                                .text())
                        .doesNotContain("related in meaning");
            }
            assertThat(count(console, BUILDING)).isEqualTo(2);
        }
        start();
        assertThat(count(console, BUILDING)).isEqualTo(3);
        assertThat(console).containsOnlyOnce(NONE_COMPUTED).doesNotContain("Search by meaning is off");
    }

    @Test
    void startsWithOneWarningWhereTheModelCannotLoad() throws Exception {
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("native"), "a file, where the library's folder is wanted");
        try (PortalProcess portal = PortalProcess.start(other)) {
            portal.awaitOpen();
            assertThat(count(portal.console(), "Search by meaning is off")).isEqualTo(1);
        }
    }

    /** Opens the portal and closes it. */
    private void start() {
        try (StartedPortal portal = new StartedPortal(data(), database)) {
            assertThat(portal.visitor().page("/search?q=libraries").select(".hit"))
                    .isNotEmpty();
        }
    }

    private Path data() {
        return temp.resolve("data");
    }

    private static long count(CharSequence console, String line) {
        return console.toString().lines().filter(one -> one.contains(line)).count();
    }
}
