package org.learningcities.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.learningcities.testing.RawVisitor;

/** So many visitors at once, each of whom asks for one address after the other until they are sent home. */
final class Crowd implements AutoCloseable {

    /** Seconds after which a test has forgotten them. */
    private static final long LONGEST = 300;

    /**
     * What one of them got.
     *
     * @param status 0 where the connection broke
     * @param asked the moment, of {@link System#nanoTime()}
     */
    record Got(String path, int status, boolean retryAfter, long asked, Duration time, String failure) {

        boolean isPage() {
            return status == 200;
        }

        /** The portal asks to come again, and says when. */
        boolean isBackSoon() {
            return status == 503 && retryAfter;
        }
    }

    private final Queue<Got> answers = new ConcurrentLinkedQueue<>();
    private final ExecutorService visitors;
    private final int port;
    private final long pace;
    private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST);
    private volatile boolean home;

    /** Who asks again as soon as they have an answer. */
    Crowd(int port, int size, Supplier<String> addresses) {
        this(port, size, Duration.ZERO, addresses);
    }

    /** Each of whom asks once in so much time, however long the answers take. */
    Crowd(int port, int size, Duration pace, Supplier<String> addresses) {
        this.port = port;
        this.pace = pace.toNanos();
        this.visitors = Executors.newFixedThreadPool(size);
        for (int i = 0; i < size; i++) {
            visitors.execute(() -> stroll(addresses));
        }
    }

    /** How many answers there are so far. */
    int size() {
        return answers.size();
    }

    /** How many pages there are so far. */
    long pages() {
        return answers.stream().filter(Got::isPage).count();
    }

    /** Lets each get the answer it waits for, and gives them all. */
    List<Got> goHome() throws InterruptedException {
        home = true;
        visitors.shutdown();
        if (!visitors.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new AssertionError("visitors still wait for an answer after a minute");
        }
        return List.copyOf(answers);
    }

    @Override
    public void close() {
        home = true;
        visitors.shutdownNow();
    }

    private void stroll(Supplier<String> addresses) {
        try (RawVisitor visitor = new RawVisitor(port)) {
            long due = System.nanoTime() + (long) (Math.random() * pace);
            while (!home && System.nanoTime() < end) {
                long early = due - System.nanoTime();
                if (early > 0) {
                    LockSupport.parkNanos(early);
                } else {
                    due += pace;
                    answers.add(ask(visitor, addresses.get()));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Got ask(RawVisitor visitor, String path) throws IOException {
        byte[] request = "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n"
                .formatted(path)
                .getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        try {
            RawVisitor.RawAnswer answer = visitor.sendOnce(request);
            boolean retryAfter = answer.headers().containsKey("retry-after");
            return new Got(path, answer.status(), retryAfter, start, since(start), "");
        } catch (IOException e) {
            visitor.close();
            return new Got(path, 0, false, start, since(start), e.toString());
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
