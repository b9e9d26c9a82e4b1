package org.learningcities.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.SourceFile;
import org.learningcities.testing.Visitor.Answer;
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
}
