package org.learningcities.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The pages that are being made: of many who ask for the same one at once one makes it, and the others wait. */
final class PendingPages {

    /** Milliseconds. Nobody waits longer for somebody else's page; then it is rendered twice. */
    private static final long LONGEST_WAIT = 2_000;

    private final ConcurrentMap<PageKey, Place> places = new ConcurrentHashMap<>();

    /** A place for a page that nobody makes yet, to be filled by who got it; none where somebody makes it. */
    @Nullable
    Place reserve(PageKey key) {
        Place place = new Place(key);
        return places.putIfAbsent(key, place) == null ? place : null;
    }

    /** A place that nobody else learns of, for a page that is not kept. */
    Place alone(PageKey key) {
        return new Place(key);
    }

    /** The page that somebody makes just now; none where nobody does, or where it takes too long or cannot be kept. */
    @Nullable
    KeptPage await(PageKey key) {
        Place place = places.get(key);
        try {
            return place == null ? null : place.page.get(LONGEST_WAIT, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }

    /** Lets none of them be kept. */
    void forget() {
        places.clear();
    }

    /** Where a page will be. */
    final class Place {

        private final PageKey key;
        private final CompletableFuture<@Nullable KeptPage> page = new CompletableFuture<>();

        private Place(PageKey key) {
            this.key = key;
        }

        /** Gives the page, or nothing, to all who wait; and has it kept first, unless it was to be forgotten. */
        void fill(@Nullable KeptPage made, Runnable keep) {
            places.computeIfPresent(key, (same, place) -> {
                if (place != this) {
                    return place;
                }
                keep.run();
                return null;
            });
            page.complete(made);
        }
    }
}
