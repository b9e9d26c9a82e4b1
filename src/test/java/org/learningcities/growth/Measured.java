package org.learningcities.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.learningcities.search.LuceneAlone;
import org.learningcities.search.PortalSearcher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running portal of one size: what it holds, what its index takes, how fast it answers. */
record Measured(
        long cities,
        long initiatives,
        long statements,
        long texts,
        long documents,
        double indexMegabytes,
        BuildWatch build,
        Latencies portal,
        Latencies lucene,
        int queries) {

    private static final Duration WARMING = Duration.ofSeconds(20);

    private static final Duration MEASURING = Duration.ofSeconds(40);

    private static final double BYTES_PER_MEGABYTE = 1e6;

    static Measured of(ConfigurableApplicationContext portal, BuildWatch build, Path index) throws IOException {
        JdbcClient sql = portal.getBean(JdbcClient.class);
        List<String> queries = Queries.all();
        Latencies ours = new Latencies();
        Latencies bare = new Latencies();
        Searcher search = new PortalSearcher(portal);
        try (LuceneAlone lucene = new LuceneAlone(portal)) {
            askAll(WARMING, queries, search, new Latencies(), lucene, new Latencies());
            askAll(MEASURING, queries, search, ours, lucene, bare);
            return new Measured(
                    count(sql, "city"),
                    count(sql, "initiative"),
                    count(sql, "statement"),
                    count(sql, "(select distinct text from statement) t"),
                    lucene.documents(),
                    bytes(index) / BYTES_PER_MEGABYTE,
                    build,
                    ours,
                    bare,
                    queries.size());
        }
    }

    /** Whole rounds over all queries, the two in turn, until the time is over. */
    private static void askAll(
            Duration time, List<String> queries, Searcher ours, Latencies took, Searcher bare, Latencies bareTook) {
        long end = System.nanoTime() + time.toNanos();
        do {
            queries.forEach(query -> ask(ours, query, took));
            queries.forEach(query -> ask(bare, query, bareTook));
        } while (System.nanoTime() < end);
    }

    /** A search that passes the portal's time limit counts with the time until then. */
    private static void ask(Searcher searcher, String query, Latencies took) {
        long begun = System.nanoTime();
        try {
            searcher.search(query);
        } catch (QueryTimeoutException e) {
            took.pastLimit();
        }
        took.add(System.nanoTime() - begun);
    }

    private static long count(JdbcClient sql, String from) {
        return sql.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }
}
