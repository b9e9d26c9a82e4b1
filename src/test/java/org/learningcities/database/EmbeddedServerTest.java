package org.learningcities.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided before a server is started; the running one is PortalLifeIT's. */
class EmbeddedServerTest {

    @TempDir
    Path home;

    private ServerFiles files;

    @BeforeEach
    void makeCluster() throws Exception {
        files = new ServerFiles(home);
        Files.createDirectories(files.cluster());
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        Files.writeString(files.cluster().resolve("PG_VERSION"), "17\n");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> EmbeddedServer.start(home))
                .withMessageContaining("are PostgreSQL 17's and this portal brings PostgreSQL 18");
    }

    @Test
    void refusesDataOfAnotherOwner() throws Exception {
        Files.writeString(files.cluster().resolve("PG_VERSION"), EmbeddedServer.MAJOR_VERSION);

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> EmbeddedServer.start(home))
                .withMessageContaining("portal.password is missing");
    }

    @Test
    void throwsAwayWhatFirstStartLeftHalfMade() throws Exception {
        files.drawPassword();
        Files.writeString(files.cluster().resolve("PG_VERSION"), EmbeddedServer.MAJOR_VERSION);
        Path binaries = Files.createDirectories(files.binaries().resolve("PG-half"));

        files.discardHalfMade();

        assertThat(files.cluster()).doesNotExist();
        assertThat(files.newPassword()).doesNotExist();
        assertThat(binaries).doesNotExist();
    }

    @Test
    void keepsWhatIsWhole() throws Exception {
        files.drawPassword();
        files.keepPassword();
        Path binaries = Files.createDirectories(files.binaries().resolve("PG-whole"));
        Files.createFile(binaries.resolve(".exists"));

        files.discardHalfMade();

        assertThat(files.password()).hasSizeGreaterThan(20);
        assertThat(binaries).exists();
    }

    @Test
    void findsReasonInWhatWasLoggedSince() throws Exception {
        Files.writeString(files.log(), "FATAL:  of yesterday\n");
        var log = ServerLog.since(files.log());

        assertThat(log.reason("unknown")).isEqualTo("unknown");

        String today = "initdb: error: could not write file: No space left on device\ninitdb: removing contents\n";
        Files.writeString(files.log(), Files.readString(files.log()) + today);
        assertThat(log.reason("unknown")).isEqualTo("could not write file: No space left on device");
    }
}
