package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.TestDatabase;
import org.learningcities.testing.Visitor;

/** The offline copy without room for it. */
class CopyFaultsIT {

    @TempDir
    Path temp;

    @Test
    void fullDiskMeansBackSoonAndLeavesNothing() throws Exception {
        Namespace.assumePossible();
        Path copy = Files.createDirectories(temp.resolve("data/copy"));
        List<String> smallDisk = Namespace.mounting("-t tmpfs -o size=100k none", copy);
        Portal portal = new Portal(temp.resolve("data"), TestDatabase.create());
        try (PortalProcess full = portal.startBehind(smallDisk)) {
            Visitor visitor = Visitor.at(full.awaitOpen());
            Visitor.Answer zip = visitor.get("/data/portal.zip");

            assertThat(zip.status()).isEqualTo(503);
            assertThat(zip.header("Retry-After")).isNotEmpty();
            assertThat(full.console())
                    .contains("Offline copy: it cannot be written to " + copy + " (No space left on device)")
                    .doesNotContain("\tat ");
            assertThat(seenBy(full, copy)).isEmptyDirectory();
            assertThat(visitor.get("/data").status()).isEqualTo(200);
        }
    }

    /** The folder as the portal sees it, in its own namespace. */
    private static Path seenBy(PortalProcess portal, Path folder) {
        return Path.of("/proc/" + portal.pid() + "/root" + folder);
    }
}
