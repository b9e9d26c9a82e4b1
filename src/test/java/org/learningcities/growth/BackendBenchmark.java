package org.learningcities.growth;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.PortalApplication;
import org.learningcities.search.PortalSearcher;
import org.learningcities.testing.OpenSearchNode;
import org.learningcities.testing.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The same searches on both backends, in turn, at the real size and with many made cities more. No build runs it, for its name
 * does not end like a test's; docs/scaling.md tells how to.
 */
class BackendBenchmark {

    private static final int INITIATIVES = Integer.getInteger("search.benchmark", 100_000);

    /** Rounds over all queries; the first ones, in which all is cold, do not count. */
    private static final int ROUNDS = 5;

    private static final int WARMING = 2;

    private static final Path REPORT = Path.of("target", "backend-benchmark.txt");

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    @TempDir
    Path data;

    private final TestDatabase.Connection database = TestDatabase.create();
    private final List<String> lines = new ArrayList<>();

    /** A portal with what it cost so far. */
    private final class Backend {

        private final String name;
        private final BuildWatch build = new BuildWatch();
        private final ConfigurableApplicationContext portal;
        private final Latencies latencies = new Latencies();
        private long portalTime;
        private long nodeTime;

        Backend(String name, String... arguments) {
            this.name = name;
            this.portal = start(build, name, arguments);
        }

        void ask(List<String> queries, boolean counts) {
            PortalSearcher search = new PortalSearcher(portal);
            long portalBefore = ownTime();
            long nodeBefore = OpenSearchNode.cpuTime();
            for (String query : queries) {
                long begun = System.nanoTime();
                search.search(query);
                if (counts) {
                    latencies.add(System.nanoTime() - begun);
                }
            }
            if (counts) {
                portalTime += ownTime() - portalBefore;
                nodeTime += OpenSearchNode.cpuTime() - nodeBefore;
            }
        }

        String line(int searches) {
            return String.format(
                    Locale.ROOT,
                    "%-11s index %7.1f s; ms: %s; CPU a search, ms: portal %.1f, OpenSearch %.1f",
                    name,
                    build.seconds(),
                    latencies.columns(),
                    portalTime / NANOSECONDS_PER_MILLISECOND / searches,
                    nodeTime / NANOSECONDS_PER_MILLISECOND / searches);
        }
    }

    @Test
    void measuresBothBackends() throws Exception {
        OpenSearchNode.host();
        measure("real size", false);
        measure("with " + INITIATIVES + " initiatives more", true);
        Files.write(REPORT, lines);
        lines.forEach(System.out::println);
    }

    private void measure(String size, boolean grow) throws Exception {
        Backend lucene = new Backend("lucene");
        if (grow) {
            Growth.write(Growth.Size.ofInitiatives(INITIATIVES), database.patient());
            lucene.portal.close();
            lucene = new Backend("lucene");
        }
        Backend openSearch = new Backend(
                "opensearch", "--spring.profiles.active=cluster", "--portal.search.hosts=" + OpenSearchNode.host());
        List<String> queries = Queries.all();
        for (int round = 0; round < ROUNDS; round++) {
            lucene.ask(queries, round >= WARMING);
            openSearch.ask(queries, round >= WARMING);
        }
        lines.add(String.format(
                Locale.ROOT,
                "%s, load %.1f; p50, p95, p99, longest, calls, given up:",
                size,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        int searches = queries.size() * (ROUNDS - WARMING);
        lines.add(lucene.line(searches));
        lines.add(openSearch.line(searches));
        lucene.portal.close();
        openSearch.portal.close();
    }

    private ConfigurableApplicationContext start(BuildWatch build, String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=warn",
                "--portal.data=" + data.resolve(name),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password()));
        arguments.addAll(List.of(more));
        SpringApplication portal = new SpringApplication(PortalApplication.class);
        build.watch(portal);
        return portal.run(arguments.toArray(String[]::new));
    }

    /** The processor time of this Java. */
    private static long ownTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
