package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.StartedPortal;
import org.learningcities.testing.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody walks through every combination of filters. */
class CrawlerIT {

    private static final Logger log = LoggerFactory.getLogger(CrawlerIT.class);

    private static final int STEPS = 600;

    /** Room for a part of the pages walked. */
    private static final String SMALL = "--portal.page-cache=2MB";

    private static final List<String> USEFUL = List.of("/", "/cities", "/cities/cork", "/initiatives", "/key-features");

    @TempDir
    Path temp;

    @Test
    void neitherStarvesNorPushesOutWhatOthersRead() throws Exception {
        DatabaseServer database = DatabaseServer.start(temp.resolve("postgres"));
        try (database;
                StartedPortal portal = new StartedPortal(
                        temp.resolve("data"), database.connection(), "--portal.search.meaning=off", SMALL)) {
            Visitor visitor = portal.visitor();
            List<String> walk = combinations(visitor.page("/initiatives"));
            Document deep = visitor.page(walk.get(walk.size() - 1));
            assertThat(deep.select("meta[name=robots]").attr("content")).contains("noindex");
            crawl(visitor, walk);
            database.stop();
            // Only what is kept is answered now.
            assertThat(USEFUL)
                    .allSatisfy(path -> assertThat(visitor.get(path).status()).isEqualTo(200));
            long forgotten = walk.stream()
                    .limit(8)
                    .filter(path -> visitor.get(path).status() == 503)
                    .count();
            assertThat(forgotten).as("pages that were walked first, and once").isPositive();
            database.startAgain();
        }
    }

    private static void crawl(Visitor visitor, List<String> walk) throws InterruptedException, IOException {
        long start = System.nanoTime();
        try (Crowd readers = new Crowd(visitor.port(), 2, Duration.ofMillis(50), Pages.inTurn(USEFUL));
                Crowd crawler = new Crowd(visitor.port(), 8, Pages.inTurn(walk))) {
            Awaitility.await("the walk").atMost(Duration.ofSeconds(240)).until(() -> crawler.size() >= STEPS);
            Answers walked = new Answers(crawler.goHome()).sayNothingButBackSoon();
            log.info(
                    "The crawler: {}; {} ms each",
                    walked,
                    (System.nanoTime() - start) / 1_000_000 / walked.all().size());
            Answers read = new Answers(readers.goHome());
            log.info("Readers meanwhile: {}", read);
            assertThat(read.all()).allMatch(Crowd.Got::isPage);
            assertThat(read.percentile(90)).isLessThan(1_000);
        }
    }

    /** Addresses with a value of each of the first filters of the form, all combinations of them. */
    private static List<String> combinations(Document list) {
        Map<String, List<String>> filters = new TreeMap<>();
        for (Element box : list.select("input[type=checkbox][name]")) {
            filters.computeIfAbsent(box.attr("name"), name -> new ArrayList<>()).add(box.attr("value"));
        }
        List<String> queries = List.of("");
        for (Map.Entry<String, List<String>> filter : filters.entrySet()) {
            List<String> longer = new ArrayList<>(queries);
            for (String query : queries) {
                filter.getValue().forEach(value -> longer.add(query + "&" + filter.getKey() + "=" + value));
            }
            queries = longer.size() > 4 * STEPS ? longer.subList(0, 4 * STEPS) : longer;
        }
        return queries.stream()
                .filter(query -> !query.isEmpty())
                .map(query -> "/initiatives?" + query.substring(1))
                .toList();
    }
}
