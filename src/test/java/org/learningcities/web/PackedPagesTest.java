package org.learningcities.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.LifecycleException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.SourceFile;
import org.learningcities.testing.Visitor.Answer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

/** Pages are packed quickly, and well where they are asked for again. */
class PackedPagesTest {

    private static final String TEXT = SourceFile.of("docs/architecture.md").text();

    private final AtomicInteger rendered = new AtomicInteger();

    private KeepingServer server(DataSize size) throws LifecycleException {
        return server(size, TEXT);
    }

    private KeepingServer server(DataSize size, String text) throws LifecycleException {
        KeepingServer server = new KeepingServer(size);
        server.serve((request, response) -> {
            rendered.incrementAndGet();
            response.setContentType("text/html");
            response.getOutputStream().write(text.getBytes(UTF_8));
        });
        return server;
    }

    private static Answer ask(KeepingServer server) {
        return server.visitor.get("/cities", "Accept-Encoding", "gzip");
    }

    @Test
    void makesAPageSmallerForTheSecondWhoAsks() throws Exception {
        try (KeepingServer server = server(DataSize.ofKilobytes(100))) {
            Answer quick = ask(server);
            Answer small = ask(server);

            assertThat(small.body()).hasSizeLessThan(quick.body().length);
            assertThat(ask(server).body()).isEqualTo(small.body());
            assertThat(small.header("ETag")).isEqualTo(quick.header("ETag"));
            assertThat(server.visitor.get("/cities").text()).isEqualTo(TEXT);
            assertThat(rendered).hasValue(1);
        }
    }

    @Test
    void packsALongPageWellAtOnce() throws Exception {
        try (KeepingServer server = server(DataSize.ofMegabytes(1), TEXT.repeat(20))) {
            assertThat(ask(server).body()).isEqualTo(ask(server).body());
        }
    }

    @Test
    void packsAndTagsWhatItDoesNotKeep() throws Exception {
        try (KeepingServer server = server(DataSize.ofBytes(0))) {
            Answer first = ask(server);
            Answer second = ask(server);

            assertThat(second.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(second.header("ETag")).isNotEmpty().isEqualTo(first.header("ETag"));
            assertThat(rendered).hasValue(2);
        }
    }

    @Test
    void keepsNoPlainFormOfAPageThatWasBegunWithTheOldContent() throws Exception {
        PageCache cache = new PageCache(DataSize.ofKilobytes(100));
        PageKey key = PageKey.of(new MockHttpServletRequest("GET", "/cities"));
        PendingPages.Place begun = cache.reserve(key);
        Thread[] thread = new Thread[1];
        CompletableFuture<KeptPage> waiting = CompletableFuture.supplyAsync(() -> {
            thread[0] = Thread.currentThread();
            return cache.find(key, false);
        });
        Awaitility.await("one who waits")
                .until(() -> thread[0] != null && thread[0].getState() == Thread.State.TIMED_WAITING);

        cache.forget();
        cache.keep(key, cache.reserve(key), packed("new"));
        cache.keep(key, begun, packed("old"));

        assertThat(waiting.get().bytes()).asString(UTF_8).isEqualTo("old");
        assertThat(cache.find(key, false).bytes()).asString(UTF_8).isEqualTo("new");
    }

    private static KeptPage packed(String text) {
        return new KeptPage(List.of(), List.of(), text, Gzip.SMALL.pack(text.getBytes(UTF_8)), Gzip.SMALL);
    }
}
