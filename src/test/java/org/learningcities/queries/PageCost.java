package org.learningcities.queries;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.provider.Arguments;
import org.learningcities.testing.Visitor;
import org.learningcities.web.Kept;
import org.learningcities.web.PageCache;

/** A page of each type with the number of its queries, the same for twelve cities as for five hundred. */
final class PageCost {

    /** One of each kind; BriefTest says that more of a kind cost no more. */
    private static final String BRIEF = "/brief?item=statement:cork/wealth-is-uneven&item=number:cork/population-2011"
            + "&item=initiative:cork/lifelong-learning-festival&item=city:cork";

    private static final String SIX = "city=amman&city=balanga&city=beijing&city=cork&city=espoo&city=swansea";

    private PageCost() {}

    /** Path, status, queries. Who adds a query to a page changes its number here, knowingly. */
    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("/", 200, 3),
                Arguments.of("/cities", 200, 4),
                Arguments.of("/cities?region=africa&sort=population", 200, 4),
                Arguments.of("/cities/cork", 200, 25),
                Arguments.of("/cities/nowhere", 404, 2),
                Arguments.of("/cities.csv?region=africa", 200, 6),
                Arguments.of("/cities.json", 200, 6),
                Arguments.of("/cities/cork.json", 200, 33),
                Arguments.of("/initiatives.csv", 200, 8),
                Arguments.of("/initiatives/cork/lifelong-learning-festival.json", 200, 9),
                Arguments.of("/sources.csv", 200, 1),
                Arguments.of("/key-features.csv", 200, 2),
                Arguments.of("/search.csv?q=festival", 200, 0),
                Arguments.of("/compare.csv?" + SIX, 200, 11),
                Arguments.of("/cities.atom", 200, 6),
                Arguments.of("/cities/cork.atom", 200, 3),
                Arguments.of("/initiatives.atom", 200, 9),
                Arguments.of("/regions/africa", 200, 4),
                Arguments.of("/numbers", 200, 2),
                Arguments.of("/numbers/population", 200, 5),
                Arguments.of("/numbers/population?region=africa", 200, 5),
                Arguments.of("/numbers/gdp-per-capita-country", 200, 5),
                Arguments.of("/numbers/population-and-gdp-per-head", 200, 5),
                Arguments.of("/numbers/nothing", 404, 1),
                Arguments.of("/questions", 200, 2),
                Arguments.of("/questions/funding", 200, 8),
                Arguments.of("/questions/funding?region=africa", 200, 8),
                Arguments.of("/compare", 200, 4),
                Arguments.of("/compare?city=cork", 200, 4),
                Arguments.of("/compare?question=funding", 200, 8),
                Arguments.of("/compare?city=cork&city=swansea", 200, 15),
                Arguments.of("/compare?" + SIX, 200, 12),
                Arguments.of("/compare?" + SIX + "&rows=numbers", 200, 7),
                Arguments.of("/obstacles", 200, 2),
                Arguments.of("/obstacles/money", 200, 6),
                Arguments.of("/initiatives", 200, 8),
                Arguments.of("/initiatives/cork/lifelong-learning-festival", 200, 8),
                Arguments.of("/key-features", 200, 6),
                Arguments.of("/key-features/map", 200, 5),
                Arguments.of("/key-features/map?region=africa", 200, 5),
                Arguments.of("/key-features/1", 200, 3),
                Arguments.of("/key-features/1.1", 200, 7),
                Arguments.of("/key-features/1.1.1", 200, 7),
                Arguments.of("/similar", 200, 4),
                Arguments.of("/similar?population=120000&income=30000", 200, 4),
                Arguments.of("/similar?population=120000&feature=2.2&audience=families", 200, 10),
                Arguments.of("/search", 200, 0),
                Arguments.of("/search?q=festival", 200, 0),
                Arguments.of("/search?q=xyzzyx", 200, 0),
                Arguments.of("/search/suggestions?q=l", 200, 0),
                Arguments.of("/opensearch.xml", 200, 0),
                Arguments.of("/sitemap.xml", 200, 9),
                Arguments.of("/cities/cork/picture.png", 200, 0),
                Arguments.of("/sources", 200, 1),
                Arguments.of("/brief", 200, 1),
                Arguments.of(BRIEF, 200, 12),
                Arguments.of(BRIEF + "&from=cork", 200, 21),
                Arguments.of("/about", 200, 5),
                Arguments.of("/about/search", 200, 0),
                Arguments.of("/about/style", 200, 0),
                Arguments.of("/about/data", 308, 0),
                Arguments.of("/data", 200, 0),
                Arguments.of("/data/datapackage.json", 200, 0),
                Arguments.of("/data/statements.csv", 200, 3),
                Arguments.of("/data/learning-cities.zip", 200, 38),
                Arguments.of("/data/api", 200, 0),
                Arguments.of("/api/v1", 200, 0),
                Arguments.of("/api/v1/cities", 200, 8),
                Arguments.of("/api/v1/cities/cork", 200, 7),
                Arguments.of("/api/v1/chapters", 200, 4),
                Arguments.of("/api/v1/statements", 200, 6),
                Arguments.of("/api/v1/statements/cork/lead", 200, 5),
                Arguments.of("/api/v1/statistics", 200, 4),
                Arguments.of("/api/v1/initiatives", 200, 11),
                Arguments.of("/api/v1/indicators", 200, 4),
                Arguments.of("/api/v1/evidence", 200, 5),
                Arguments.of("/api/v1/sources", 200, 1),
                Arguments.of("/api/v1/search?q=festival", 200, 0),
                Arguments.of("/api/v1/compare?" + SIX, 200, 12),
                Arguments.of("/about/accessibility", 200, 0));
    }

    /** Asks once to warm up, then once to count. */
    static void isPinned(
            Visitor visitor,
            PageCache cache,
            Kept kept,
            EntityManagerFactory entities,
            String path,
            int status,
            long queries) {
        assertThat(visitor.get(path).status()).isEqualTo(status);
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        cache.forget();
        kept.forget();
        statistics.clear();
        assertThat(visitor.get(path).status()).isEqualTo(status);
        assertThat(statistics.getPrepareStatementCount())
                .as("queries of %s", path)
                .isEqualTo(queries);
    }
}
