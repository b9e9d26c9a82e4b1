package org.learningcities.growth;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.PortalApplication;
import org.learningcities.testing.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How fast the search answers at the real size and with many made cities more, beside Lucene alone. No build runs it, for
 * its name does not end like a test's; docs/search.md tells how to.
 */
class SearchBenchmark {

    private static final int INITIATIVES = Integer.getInteger("search.benchmark", 100_000);

    private static final Path REPORT = Path.of("target", "search-benchmark.txt");

    @TempDir
    Path data;

    private final TestDatabase.Connection database = TestDatabase.create();

    @Test
    void measuresRealAndGrownPortal() throws Exception {
        Measured real;
        double seconds;
        BuildWatch build = new BuildWatch();
        try (ConfigurableApplicationContext portal = start(build)) {
            real = Measured.of(portal, build, data.resolve("index"));
            long begun = System.nanoTime();
            Growth.write(Growth.Size.ofInitiatives(INITIATIVES), database.patient());
            seconds = (System.nanoTime() - begun) / 1e9;
        }
        // The tables hold something else now, so the next start builds the index anew.
        BuildWatch again = new BuildWatch();
        try (ConfigurableApplicationContext portal = start(again)) {
            Measured grown = Measured.of(portal, again, data.resolve("index"));
            String report = BenchmarkReport.of(real, grown, seconds);
            Files.writeString(REPORT, report);
            System.out.println(report);
        }
    }

    private ConfigurableApplicationContext start(BuildWatch build) {
        SpringApplication portal = new SpringApplication(PortalApplication.class);
        build.watch(portal);
        return portal.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=warn",
                "--portal.data=" + data,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
    }
}
