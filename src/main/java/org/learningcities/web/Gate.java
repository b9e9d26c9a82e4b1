package org.learningcities.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets in so many at once; so many others wait in turn for a place, so long at most, and the rest are sent away. */
final class Gate {

    private final Semaphore places;
    private final Semaphore waiting;
    private final long patience;

    Gate(int places, int waiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.waiting = new Semaphore(waiting);
        this.patience = patience.toNanos();
    }

    /** Whether there was a place in time; who was let in must leave. */
    boolean enter() {
        try {
            // Without a time it would overtake those who wait.
            if (places.tryAcquire(0, TimeUnit.NANOSECONDS)) {
                return true;
            }
            return waiting.tryAcquire() && waitForAPlace();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean waitForAPlace() throws InterruptedException {
        try {
            return places.tryAcquire(patience, TimeUnit.NANOSECONDS);
        } finally {
            waiting.release();
        }
    }

    /** Gives the place to the next. */
    void leave() {
        places.release();
    }
}
