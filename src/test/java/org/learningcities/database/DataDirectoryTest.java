package org.learningcities.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temp;

    @Test
    void makesMissingDirectory() throws Exception {
        try (var data = DataDirectory.claim(temp.resolve("a/b"))) {
            assertThat(data.path().resolve("portal.lock")).exists();
        }
    }

    @Test
    void refusesSecondClaimUntilFirstIsClosed() throws Exception {
        try (var first = DataDirectory.claim(temp)) {
            assertThat(first.path()).isDirectory();
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataDirectory.claim(temp.resolve("../" + temp.getFileName())))
                    .withMessageStartingWith("Another portal is running on the data directory");
        }
        DataDirectory.claim(temp).close();
    }

    @Test
    void refusesFile() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.claim(file))
                .withMessageContaining("is a file");
    }

    @Test
    void refusesPlaceBeneathFile() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.claim(file.resolve("data")))
                .withMessageContaining("cannot be written");
    }
}
