package org.learningcities.queries;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.MadeCity;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.learningcities.web.Kept;
import org.learningcities.web.PageCache;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** Five hundred cities more, each added by a file alone: the pages cost as many queries as before. */
@PortalTest
@DirtiesContext
class ManyCitiesTest {

    private static final int MADE = 500;

    private static final List<String> REGIONS = List.of(
            "africa",
            "arab-states",
            "asia-and-the-pacific",
            "europe-and-north-america",
            "latin-america-and-the-caribbean");

    @TempDir
    static Path folder;

    @Autowired
    Visitor visitor;

    @Autowired
    PageCache cache;

    @Autowired
    Kept kept;

    @Autowired
    EntityManagerFactory entities;

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry registry) throws IOException {
        FileSystemUtils.copyRecursively(CityFile.CONTENT, folder);
        for (int i = 1; i <= MADE; i++) {
            Files.writeString(
                    folder.resolve("cities/made-%03d.yaml".formatted(i)),
                    MadeCity.named("made-%03d".formatted(i), "Made " + i, REGIONS.get(i % REGIONS.size())));
        }
        registry.add("portal.content", () -> folder.toUri().toString());
    }

    @ParameterizedTest
    @MethodSource("org.learningcities.queries.PageCost#pages")
    void costsAsManyQueriesAsForTwelve(String path, int status, long queries) {
        PageCost.isPinned(visitor, cache, kept, entities, path, status, queries);
    }

    @Test
    void showsCitiesThatAreJustFiles() {
        var page = visitor.page("/cities/made-077");
        assertThat(page.select("h1").text()).isEqualTo("Made 77");
        assertThat(page.select(".statements-statement")).hasSize(3);
        assertThat(visitor.page("/initiatives/made-500/first-made-practice")
                        .select("h1")
                        .text())
                .isEqualTo("First made practice");
        assertThat(visitor.page("/search?q=Made+77").select(".hit-title a").eachAttr("href"))
                .contains("/cities/made-077");
        assertThat(visitor.page("/cities").select(".list-count").text()).contains("512");
    }
}
