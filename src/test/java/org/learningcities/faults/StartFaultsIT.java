package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.TestDatabase;
import org.learningcities.testing.Visitor;
import org.springframework.util.FileSystemUtils;

/** Starts under bad conditions: in company, with bad content, without room. */
class StartFaultsIT {

    @TempDir
    Path temp;

    @Test
    void ofTwoNodesOnAnEmptyDatabaseOneMigratesAndBothServe() throws Exception {
        TestDatabase.Connection database = TestDatabase.create();
        try (PortalProcess one = new Portal(temp.resolve("one"), database).start();
                PortalProcess other = new Portal(temp.resolve("other"), database).start()) {
            String page = page(one.awaitOpen());
            assertThat(page).contains("Cork");
            assertThat(page(other.awaitOpen())).isEqualTo(page);
            assertThat(Stream.of(one, other).filter(node -> node.console().contains("rows written")))
                    .hasSize(1);
        }
    }

    @Test
    void badContentStopsTheStartAndTheOldContentStays() throws Exception {
        TestDatabase.Connection database = TestDatabase.create();
        Path content = temp.resolve("content");
        FileSystemUtils.copyRecursively(CityFile.CONTENT, content);
        Portal portal = new Portal(temp.resolve("data"), database);
        String page;
        try (PortalProcess good = portal.start("--portal.content=" + content.toUri())) {
            page = page(good.awaitOpen());
        }
        Path cork = content.resolve("cities/cork.yaml");
        String text = Files.readString(cork);
        Files.writeString(cork, text.replaceFirst("country: .*", "country: nowhere"));
        try (PortalProcess bad = portal.start("--portal.content=" + content.toUri())) {
            assertThat(bad.awaitExit()).isEqualTo(1);
            assertThat(bad.console())
                    .contains("The portal did not start: the content has")
                    .contains("cities/cork.yaml")
                    .contains("the database stays as it was");
        }
        Files.writeString(cork, text);
        try (PortalProcess good = portal.start("--portal.content=" + content.toUri())) {
            assertThat(page(good.awaitOpen())).isEqualTo(page);
            assertThat(good.console()).doesNotContain("rows written").doesNotContain("Search index: building");
        }
    }

    @Test
    void fullDiskStopsTheStartWithASentenceAndRoomMendsIt() throws Exception {
        Namespace.assumePossible();
        Portal portal = new Portal(temp.resolve("data"), TestDatabase.create());
        Path index = Files.createDirectories(temp.resolve("data/index"));
        List<String> smallDisk = Namespace.mounting("-t tmpfs -o size=100k none", index);
        try (PortalProcess full = portal.startBehind(smallDisk)) {
            assertThat(full.awaitExit()).isEqualTo(1);
            assertThat(full.console())
                    .contains("The portal did not start: The search index cannot be written to " + index)
                    .endsWith("No space left on device. Make room there, or make it writable, and start again.");
        }
        try (PortalProcess roomy = portal.start()) {
            assertThat(page(roomy.awaitOpen())).contains("Cork");
        }
    }

    private static String page(int port) {
        return Visitor.at(port).page("/cities").select("main").text();
    }
}
