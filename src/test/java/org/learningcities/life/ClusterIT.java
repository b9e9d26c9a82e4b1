package org.learningcities.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.MadeCity;
import org.learningcities.testing.NginxProcess;
import org.learningcities.testing.OnOpenSearch;
import org.learningcities.testing.OpenSearchNode;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.TestDatabase;
import org.learningcities.testing.Visitor;
import org.springframework.util.FileSystemUtils;

/** Nodes in processes of their own, on one PostgreSQL and one OpenSearch. */
@ExtendWith(OnOpenSearch.Possible.class)
class ClusterIT {

    private static final String BUILDING = "Search index: building it";

    private static final List<String> PAGES = List.of("/", "/cities/cork", "/search?q=libraries", "/initiatives");

    /** Content is seen within seconds; a busy machine may take longer to build the index of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Requests of a visitor during a rolling restart, at most. */
    private static final int MOST_REQUESTS = 20_000;

    @TempDir
    Path temp;

    private final TestDatabase.Connection database = TestDatabase.create();
    private final String indexes = "cluster-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Test
    void nodesThatStartAtOnceBuildOneIndexAndAnswerAlike() throws Exception {
        try (PortalProcess one = node("one", freePort());
                PortalProcess two = node("two", freePort())) {
            Visitor first = visitor(one.awaitOpen());
            Visitor second = visitor(two.awaitOpen());
            assertThat(Stream.of(one, two).filter(node -> node.console().contains(BUILDING)))
                    .hasSize(1);
            for (String page : PAGES) {
                assertThat(first.get(page).text())
                        .as(page)
                        .isEqualTo(second.get(page).text());
            }
        }
    }

    @Test
    void whatOneNodeLoadsTheOthersShow() throws Exception {
        Path content = temp.resolve("content");
        FileSystemUtils.copyRecursively(CityFile.CONTENT, content);
        Files.writeString(content.resolve("cities/made.yaml"), MadeCity.named("made", "Xanadu", "africa"));
        try (PortalProcess old = node("old", freePort())) {
            Visitor visitor = visitor(old.awaitOpen());
            assertThat(visitor.get("/cities/made").status()).isEqualTo(404);
            assertThat(visitor.page("/cities").text()).doesNotContain("Xanadu");
            try (PortalProcess fresh = node("fresh", freePort(), "--portal.content=" + content.toUri())) {
                fresh.awaitOpen();
                Awaitility.await("the old node shows the new city")
                        .atMost(PATIENCE)
                        .until(() -> visitor.page("/cities").text().contains("Xanadu")
                                && visitor.page("/search?q=xanadu")
                                        .select(".hit-title a")
                                        .eachAttr("href")
                                        .contains("/cities/made"));
                assertThat(visitor.get("/cities/made").status()).isEqualTo(200);
            }
        }
    }

    @Test
    void deletedIndexIsBuiltAgainWhileTheNodeRuns() throws Exception {
        try (PortalProcess node = node("node", freePort())) {
            Visitor visitor = visitor(node.awaitOpen());
            OpenSearchNode.ask("DELETE", "/" + indexes + "-*");
            Awaitility.await("the search finds again")
                    .atMost(PATIENCE)
                    .until(() -> visitor.get("/search?q=festivals").status() == 200);
            assertThat(visitor.page("/search?q=festivals").select(".hit")).isNotEmpty();
        }
    }

    @Test
    @ExtendWith(NginxProcess.Installed.class)
    void rollingRestartLosesNoRequest() throws Exception {
        int first = freePort();
        int second = freePort();
        PortalProcess one = node("one", first);
        PortalProcess two = node("two", second);
        try (NginxProcess nginx = NginxProcess.start(temp, freePort(), first, second)) {
            one.awaitOpen();
            two.awaitOpen();
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<List<Visitor.Answer>> answers =
                    CompletableFuture.supplyAsync(() -> ask(visitor(nginx.port()), over));
            one.close();
            one = node("one", first);
            one.awaitOpen();
            two.close();
            two = node("two", second);
            two.awaitOpen();
            over.set(true);
            assertThat(answers.join()).hasSizeGreaterThan(PAGES.size());
            assertThat(answers.join().stream().filter(answer -> answer.status() != 200))
                    .as("answers that are no page; nginx says " + nginx.errors())
                    .isEmpty();
        } finally {
            one.close();
            two.close();
        }
    }

    /** The answers to one request after the other. */
    private static List<Visitor.Answer> ask(Visitor visitor, AtomicBoolean over) {
        List<Visitor.Answer> answers = new ArrayList<>();
        while (!over.get() && answers.size() < MOST_REQUESTS) {
            // None is the same twice, so that no node has it rendered already.
            String page = PAGES.get(answers.size() % PAGES.size());
            answers.add(visitor.get(page + (page.contains("?") ? "&" : "?") + "n=" + answers.size()));
        }
        return answers;
    }

    private PortalProcess node(String name, int port, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=cluster",
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--portal.search.meaning=off",
                "--portal.search.hosts=" + OpenSearchNode.host(),
                "--portal.search.indexes=" + indexes,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password()));
        arguments.addAll(List.of(more));
        return PortalProcess.start(temp.resolve(name), arguments.toArray(String[]::new));
    }

    private static Visitor visitor(int port) {
        return Visitor.at(port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
