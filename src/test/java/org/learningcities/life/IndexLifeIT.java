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
import org.learningcities.PortalApplication;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.MadeCity;
import org.learningcities.testing.TestDatabase;
import org.learningcities.testing.Visitor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Whatever happened to the index or the content while the portal was down: after the next start all hits are there. */
class IndexLifeIT {

    private static final List<String> QUERIES = List.of("learning", "ybycui", "libraries", "北京");

    @TempDir
    Path temp;

    private TestDatabase.Connection database;
    private List<String> before;

    /** A portal on the folder and the database of the test, stopped by the end of the block. */
    private final class Portal implements AutoCloseable {

        private final ConfigurableApplicationContext context;
        private final Visitor visitor;

        Portal(String... arguments) {
            List<String> all = new ArrayList<>(List.of(
                    "--server.port=0",
                    "--server.address=127.0.0.1",
                    "--portal.data=" + temp.resolve("data"),
                    "--spring.datasource.url=" + database.url(),
                    "--spring.datasource.username=" + database.user(),
                    "--spring.datasource.password=" + database.password()));
            all.addAll(List.of(arguments));
            context = new SpringApplication(PortalApplication.class).run(all.toArray(String[]::new));
            visitor =
                    new Visitor(() -> context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        }

        List<String> hits() {
            List<String> hits = new ArrayList<>();
            for (String query : QUERIES) {
                for (String path = "/search?q=" + query; !path.isEmpty(); ) {
                    var page = visitor.page(path);
                    hits.addAll(page.select(".hit-title a").eachAttr("href"));
                    path = page.select(".pagination a[rel=next]").attr("href");
                }
            }
            assertThat(visitor.get("/actuator/health/readiness").status()).isEqualTo(200);
            return hits;
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @BeforeEach
    void openForTheFirstTime() {
        database = TestDatabase.create();
        try (Portal portal = new Portal()) {
            before = portal.hits();
        }
        assertThat(before).contains("/cities/ybycui", "/cities/beijing").hasSizeGreaterThan(50);
    }

    @Test
    void keepsGoodIndex() throws IOException {
        List<String> files = contents();
        try (Portal portal = new Portal()) {
            assertThat(portal.hits()).isEqualTo(before);
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
        try (Portal portal = new Portal("--portal.content=" + content.toUri())) {
            assertThat(portal.visitor.page("/cities/made").select("h1").text()).isEqualTo("Xanadu");
            assertThat(portal.visitor
                            .page("/search?q=xanadu")
                            .select(".hit-title a")
                            .eachAttr("href"))
                    .contains("/cities/made");
            assertThat(portal.visitor
                            .page("/cities?region=africa")
                            .select(".city-card-title")
                            .eachText())
                    .containsExactly("Bahir Dar", "Xanadu");
        }
    }

    private void findsAllAgain() {
        try (Portal portal = new Portal()) {
            assertThat(portal.hits()).isEqualTo(before);
        }
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
