package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.faults.Crowd.Got;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.TestDatabase;

/** SIGTERM while visitors are there. */
class StopIT {

    @TempDir
    Path temp;

    @Test
    void answersWhatWasAskedBefore() throws Exception {
        Portal portal = new Portal(temp, TestDatabase.create());
        try (PortalProcess process = portal.start();
                Crowd crowd = new Crowd(process.awaitOpen(), 16, Pages::fresh)) {
            Awaitility.await("visitors").atMost(Duration.ofSeconds(60)).until(() -> crowd.size() > 200);
            long terminated = System.nanoTime();
            process.terminate();
            assertThat(process.awaitExit()).isEqualTo(143);
            List<Got> all = crowd.goHome();
            List<Got> before =
                    all.stream().filter(got -> got.asked() - terminated < 0).toList();
            List<Got> under = before.stream()
                    .filter(got -> got.asked() + got.time().toNanos() - terminated > 0)
                    .toList();
            assertThat(under).as("requests under way").isNotEmpty();
            new Answers(before).sayNothingButBackSoon();
            // Later ones are refused whole: none breaks off in its middle.
            assertThat(all).noneMatch(got -> got.failure().contains("the answer broke off"));
        }
    }
}
