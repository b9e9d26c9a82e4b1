package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Visitor.Answer;
import org.springframework.util.unit.DataSize;

/** Pages that are kept, while many ask at once, a crawler walks through, or the content changes. */
class PageCacheLoadTest {

    private static final int BYTES = 4_000;

    private final AtomicInteger rendered = new AtomicInteger();

    /** Bytes that cannot be compressed, other ones at each address. */
    private final KeepingServer.Page noise = (request, response) -> {
        rendered.incrementAndGet();
        byte[] noise = new byte[BYTES];
        new Random(String.valueOf(request.getQueryString()).hashCode()).nextBytes(noise);
        response.setContentType("image/png");
        response.getOutputStream().write(noise);
    };

    @Test
    void staysWithinItsWeight() throws Exception {
        try (KeepingServer server = new KeepingServer(DataSize.ofKilobytes(100))) {
            server.serve(noise);
            for (int round = 0; round < 2; round++) {
                rendered.set(0);
                for (int i = 0; i < 100; i++) {
                    server.visitor.get("/cities?i=" + i);
                }
            }
        }
        assertThat(rendered.get()).isBetween(70, 100);
    }

    /** A crawler asks 2,000 times while people read 40 pages again and again; 200 can be kept. */
    @Test
    void aCrawlerDoesNotPushOutWhatPeopleRead() throws Exception {
        int useful = 40;
        try (KeepingServer server = new KeepingServer(DataSize.ofMegabytes(1))) {
            server.serve(noise);
            for (int i = 0; i < 2_000; i++) {
                server.visitor.get("/cities?random=" + i);
                if (i % 4 == 0) {
                    server.visitor.get("/cities?useful=" + i / 4 % useful);
                }
            }
            rendered.set(0);
            for (int i = 0; i < useful; i++) {
                server.visitor.get("/cities?useful=" + i);
            }
        }
        assertThat(rendered.get()).isLessThanOrEqualTo(useful / 5);
    }

    @Test
    void oneRendersWhileTheOthersWait() throws Exception {
        int many = 8;
        CountDownLatch all = new CountDownLatch(many);
        ExecutorService visitors = Executors.newFixedThreadPool(many);
        List<Future<Answer>> answers = new ArrayList<>();
        try (KeepingServer server = new KeepingServer(DataSize.ofKilobytes(100))) {
            server.serve((request, response) -> {
                await(all);
                noise.write(request, response);
            });
            for (int i = 0; i < many; i++) {
                answers.add(visitors.submit(() -> {
                    all.countDown();
                    return server.visitor.get("/cities");
                }));
            }
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().body()).hasSize(BYTES);
            }
        } finally {
            visitors.shutdown();
        }
        assertThat(rendered).hasValue(1);
    }

    @Test
    void rendersAnewWhenTheContentHasChanged() throws Exception {
        try (KeepingServer server = new KeepingServer(DataSize.ofKilobytes(100))) {
            server.serve(text("old"));
            for (String encoding : List.of("identity", "gzip")) {
                server.visitor.get("/cities", "Accept-Encoding", encoding);
            }
            server.serve(text("new"));
            assertThat(server.visitor.get("/cities").text()).startsWith("old");
            server.cache.forget();
            assertThat(server.visitor.get("/cities").text()).startsWith("new");
        }
    }

    @Test
    void keepsNoPageThatWasBegunWithTheOldContent() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        ExecutorService visitors = Executors.newSingleThreadExecutor();
        try (KeepingServer server = new KeepingServer(DataSize.ofKilobytes(100))) {
            server.serve((request, response) -> {
                begun.countDown();
                await(changed);
                text("old").write(request, response);
            });
            Future<Answer> early = visitors.submit(() -> server.visitor.get("/cities"));
            await(begun);
            server.serve(text("new"));
            server.cache.forget();
            changed.countDown();
            assertThat(early.get().text()).startsWith("old");
            assertThat(server.visitor.get("/cities").text()).startsWith("new");
        } finally {
            visitors.shutdown();
        }
    }

    private static KeepingServer.Page text(String text) {
        return (request, response) -> {
            response.setContentType("text/plain");
            response.getOutputStream().write(text.repeat(1_000).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IOException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
