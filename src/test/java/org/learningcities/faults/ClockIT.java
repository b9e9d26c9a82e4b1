package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.TestDatabase;
import org.learningcities.testing.Visitor;

/** The clock of the portal's machine is wrong, or is set while visitors are there. */
class ClockIT {

    private static final String TEN_YEARS = "+315360000";

    private static final String BACK = "-630720000";

    @TempDir
    Path temp;

    @Test
    void mattersToNobody() throws Exception {
        Path library = library();
        Path clock = Files.writeString(temp.resolve("clock"), "+0\n");
        List<String> faked = List.of(
                "env",
                "LD_PRELOAD=" + library,
                "FAKETIME_TIMESTAMP_FILE=" + clock,
                "FAKETIME_CACHE_DURATION=1",
                // Waiting goes by another clock, which nobody can set; the library's mending of it would end every wait
                // at once.
                "FAKETIME_DONT_FAKE_MONOTONIC=1",
                "FAKETIME_FORCE_MONOTONIC_FIX=0");
        Portal portal = new Portal(temp.resolve("data"), TestDatabase.create());
        try (PortalProcess process = portal.startBehind(faked);
                Crowd crowd = new Crowd(process.awaitOpen(), 4, Pages::fresh)) {
            Visitor visitor = Visitor.at(process.awaitOpen());
            Visitor.Answer page = visitor.get("/cities/cork");
            Visitor.Answer feed = visitor.get("/cities/cork.atom");
            for (String shift : List.of(TEN_YEARS, BACK)) {
                int year = year(visitor);
                Files.writeString(clock, shift + "\n");
                Awaitility.await("another year")
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> Math.abs(year(visitor) - year) > 5);
                long seen = crowd.pages();
                Awaitility.await("pages").atMost(Duration.ofSeconds(60)).until(() -> crowd.pages() > seen + 100);
                assertThat(visitor.get("/cities/cork", "If-None-Match", page.header("ETag"))
                                .status())
                        .isEqualTo(304);
                assertThat(visitor.get("/cities/cork.atom").body()).isEqualTo(feed.body());
            }
            new Answers(crowd.goHome()).sayNothingButBackSoon();
        }
        try (PortalProcess process = portal.startBehind(faked)) {
            Visitor visitor = Visitor.at(process.awaitOpen());
            assertThat(year(visitor)).as("the clock is still wrong").isLessThan(2020);
            assertThat(visitor.get("/cities/cork.atom").status()).isEqualTo(200);
        }
    }

    private static int year(Visitor visitor) {
        String date = visitor.get("/robots.txt", "Cache-Control", "no-cache").header("Date");
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).getYear();
    }

    private static Path library() throws IOException {
        Path folder = Path.of("/usr/lib");
        try (Stream<Path> found = Files.isDirectory(folder)
                ? Files.find(folder, 3, (path, file) -> path.endsWith("faketime/libfaketimeMT.so.1"))
                : Stream.empty()) {
            Path library = found.findFirst().orElse(null);
            assumeTrue(library != null, "this machine has no libfaketime (Debian's package of that name)");
            return library;
        }
    }
}
