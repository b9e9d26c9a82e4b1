package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void letsInAsManyAsThereArePlaces() {
        Gate gate = new Gate(2, 0, LONG);

        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isFalse();
        gate.leave();
        assertThat(gate.enter()).isTrue();
    }

    @Test
    void givesPlaceToWhoWaits() throws Exception {
        Gate gate = new Gate(1, 1, LONG);
        gate.enter();
        Thread[] thread = new Thread[1];
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            thread[0] = Thread.currentThread();
            return gate.enter();
        });
        Awaitility.await("one who waits")
                .until(() -> thread[0] != null && thread[0].getState() == Thread.State.TIMED_WAITING);

        assertThat(gate.enter()).as("a second who waits").isFalse();
        gate.leave();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Who overtakes does so only now and then. */
    @RepeatedTest(100)
    void letsNobodyOvertakeWhoWaits() {
        Gate gate = new Gate(1, 2, LONG);
        gate.enter();
        AtomicBoolean first = new AtomicBoolean();
        Thread waiting = new Thread(() -> {
            first.set(gate.enter());
            gate.leave();
        });
        waiting.start();
        Awaitility.await("one who waits")
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

        gate.leave();
        assertThat(gate.enter()).isTrue();
        assertThat(first).as("who came before was in before").isTrue();
    }

    @Test
    void sendsAwayWhoWaitedInVain() {
        Gate gate = new Gate(0, 1, Duration.ofMillis(1));

        assertThat(gate.enter()).isFalse();
        assertThat(gate.enter()).as("the place to wait is free again").isFalse();
    }
}
