package org.learningcities.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterPidTest {

    @TempDir
    Path cluster;

    @Test
    void readsPidDirectoryAndStart() {
        assertThat(PostmasterPid.parse(List.of("42", "/data/postgres", "1700000000", "5432")))
                .contains(new PostmasterPid(42, Path.of("/data/postgres"), Instant.ofEpochSecond(1700000000)));
    }

    @Test
    void readsPidOfSingleUserServer() {
        assertThat(PostmasterPid.parse(List.of("-42", "/data/postgres", "1700000000")))
                .hasValueSatisfying(pid -> assertThat(pid.pid()).isEqualTo(42));
    }

    @Test
    void readsNothingFromFileCutOff() {
        assertThat(PostmasterPid.parse(List.of())).isEmpty();
        assertThat(PostmasterPid.parse(List.of("42", "/data/postgres"))).isEmpty();
        assertThat(PostmasterPid.parse(List.of("forty-two", "/data", "0"))).isEmpty();
        assertThat(PostmasterPid.in(cluster)).isEmpty();
    }

    @Test
    void leavesStrangerAloneWhosePidTheFileNames() throws Exception {
        var stranger = ProcessHandle.current();
        Path file = cluster.resolve(PostmasterPid.NAME);
        Files.write(
                file,
                List.of(
                        String.valueOf(stranger.pid()),
                        cluster.toString(),
                        String.valueOf(Instant.now().getEpochSecond())));

        new OrphanedServer(cluster).stop();

        assertThat(stranger.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void comparesStartWithFile() {
        var process = ProcessHandle.current().info();
        Instant start = process.startInstant().orElseThrow();

        assertThat(new PostmasterPid(1, cluster, start.plusSeconds(2)).startedWith(process))
                .isTrue();
        assertThat(new PostmasterPid(1, cluster, start.minusSeconds(60)).startedWith(process))
                .isFalse();
    }
}
