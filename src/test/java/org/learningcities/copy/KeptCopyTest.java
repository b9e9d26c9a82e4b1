package org.learningcities.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Only a whole copy of one content is kept. */
class KeptCopyTest {

    @TempDir
    Path data;

    /** A portal that answers these pages with a link to "/cities", which it cannot make just now. */
    private static final class BusyPortal extends RunningPortal {

        BusyPortal() {
            super(new MockEnvironment());
        }

        @Override
        Answer get(String path) {
            byte[] page = "<a href='/cities'>Cities</a>".getBytes(StandardCharsets.UTF_8);
            return new Answer(path.equals("/cities") ? 503 : 200, "text/html", page);
        }
    }

    /** Writes its number; while it writes the first time the content changes. */
    private static final class InterruptedWriter extends CopyWriter {

        private final AtomicInteger written = new AtomicInteger();
        private Runnable change = () -> {};

        InterruptedWriter() {
            super(new BusyPortal(), null, null);
        }

        @Override
        void write(OutputStream out) throws IOException {
            if (written.incrementAndGet() == 1) {
                change.run();
            }
            out.write(written.get());
        }
    }

    @Test
    void keepsNoCopyThatWasBegunWithTheOldContent() {
        InterruptedWriter writer = new InterruptedWriter();
        PortalCopy copy = new PortalCopy(writer, data);
        writer.change = copy::forget;

        assertThat(copy.find()).isEmpty();
        assertThat(copy.find())
                .hasValueSatisfying(ready -> assertThat(ready.file()).hasBinaryContent(new byte[] {2}));
        assertThat(copy.find()).isPresent();
        assertThat(writer.written).hasValue(2);
    }

    @Test
    void isNotMadeWithoutAPageThatThePortalCannotMakeJustNow() {
        CopyWriter writer = new CopyWriter(new BusyPortal(), null, null);

        assertThatIOException()
                .isThrownBy(() -> writer.write(new ByteArrayOutputStream()))
                .withMessage("/cities answers 503");
    }
}
