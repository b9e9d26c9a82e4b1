package org.learningcities.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.MadeCity;
import org.learningcities.testing.StartedPortal;
import org.learningcities.testing.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** Whatever happened to the index or the content while the portal was down: after the next start all hits are there. */
class IndexLifeIT {

    private static final List<String> QUERIES = List.of("learning", "ybycui", "libraries", "北京");

    @TempDir
    Path temp;

    private TestDatabase.Connection database;
    private List<String> before;

    @BeforeEach
    void openForTheFirstTime() {
        database = TestDatabase.create();
        try (StartedPortal portal = start()) {
            before = hits(portal);
        }
        assertThat(before).contains("/cities/ybycui", "/cities/beijing").hasSizeGreaterThan(50);
    }

    @Test
    void keepsGoodIndex() throws IOException {
        List<String> files = contents();
        try (StartedPortal portal = start()) {
            assertThat(hits(portal)).isEqualTo(before);
        }
        assertThat(contents()).isEqualTo(files);
    }

    @Test
    void buildsDeletedIndexAnew() throws IOException {
        FileSystemUtils.deleteRecursively(index());
        findsAllAgain();
    }

    @Test
    void healsEmptiedFolders() throws IOException {
        for (Path file : files()) {
            if (!file.getFileName().toString().equals("fingerprint")) {
                Files.delete(file);
            }
        }
        findsAllAgain();
    }

    @Test
    void healsTruncatedFile() throws IOException {
        Path largest = largest();
        try (var file = new RandomAccessFile(largest.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        findsAllAgain();
    }

    @Test
    void healsEmptyFiles() throws IOException {
        for (Path file : files()) {
            Files.write(file, new byte[0]);
        }
        findsAllAgain();
    }

    @Test
    void healsFlippedBytes() throws IOException {
        byte[] bytes = Files.readAllBytes(largest());
        for (int i = bytes.length / 3; i < bytes.length / 3 + 16; i++) {
            bytes[i] ^= (byte) 0xFF;
        }
        Files.write(largest(), bytes);
        findsAllAgain();
    }

    @Test
    void healsMissingSegment() throws IOException {
        Files.delete(largest());
        findsAllAgain();
    }

    @Test
    void findsCityThatOneNewFileBrought() throws IOException {
        Path content = temp.resolve("content");
        FileSystemUtils.copyRecursively(CityFile.CONTENT, content);
        Files.writeString(content.resolve("cities/made.yaml"), MadeCity.named("made", "Xanadu", "africa"));
        try (StartedPortal portal = start("--portal.content=" + content.toUri())) {
            assertThat(portal.visitor().page("/cities/made").select("h1").text())
                    .isEqualTo("Xanadu");
            assertThat(portal.visitor()
                            .page("/search?q=xanadu")
                            .select(".hit-title a")
                            .eachAttr("href"))
                    .contains("/cities/made");
            assertThat(portal.visitor()
                            .page("/cities?region=africa")
                            .select(".city-card-title")
                            .eachText())
                    .containsExactly("Bahir Dar", "Xanadu");
        }
    }

    private void findsAllAgain() {
        try (StartedPortal portal = start()) {
            assertThat(hits(portal)).isEqualTo(before);
        }
    }

    /** All hits, page after page, of a portal that says it is ready. */
    private static List<String> hits(StartedPortal portal) {
        List<String> hits = new ArrayList<>();
        for (String query : QUERIES) {
            for (String path = "/search?q=" + query; !path.isEmpty(); ) {
                var page = portal.visitor().page(path);
                hits.addAll(page.select(".hit-title a").eachAttr("href"));
                path = page.select(".pagination a[rel=next]").attr("href");
            }
        }
        assertThat(portal.visitor()
                        .management()
                        .get("/actuator/health/readiness")
                        .status())
                .isEqualTo(200);
        return hits;
    }

    private StartedPortal start(String... arguments) {
        return new StartedPortal(temp.resolve("data"), database, arguments);
    }

    private Path index() {
        return temp.resolve("data").resolve("index");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(index())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The largest file of the index of the initiatives: its words or its stored texts. */
    private Path largest() throws IOException {
        return files().stream()
                .filter(file -> file.toString().contains("Initiative"))
                .max(java.util.Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path file : files()) {
            contents.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return contents;
    }
}
