package org.learningcities.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.ContentChanged;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The pages that were asked for, bounded by their weight. The portal never writes after its start, so a page is the same until
 * another node has loaded other content. Of many who ask for the same page at once one renders it, and the others wait.
 */
@Component
public class PageCache {

    /** What an entry costs besides its bytes and its key: headers and the cache's own books. */
    private static final int OVERHEAD = 1_000;

    /** Nobody waits longer for somebody else's page; then it is rendered twice. */
    private static final long LONGEST_WAIT = 2_000;

    private final AsyncCache<String, KeptPage> pages;

    PageCache(@Value("${portal.page-cache}") DataSize size) {
        pages = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((String key, KeptPage page) -> OVERHEAD + 2 * key.length() + page.bytes().length)
                .executor(Runnable::run)
                .buildAsync();
    }

    /** Lets go of all pages; after all that they are made of. */
    @EventListener(ContentChanged.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void forget() {
        pages.synchronous().invalidateAll();
    }

    /**
     * A place for a page that nobody renders yet: to be completed by who got it, with nothing where the answer cannot be kept.
     * None where there is the page already, or somebody renders it.
     */
    @Nullable
    CompletableFuture<@Nullable KeptPage> reserve(String key) {
        CompletableFuture<@Nullable KeptPage> place = new CompletableFuture<>();
        return pages.asMap().putIfAbsent(key, place) == null ? place : null;
    }

    /** The page, waiting a little while somebody renders it; none where it is not kept. */
    @Nullable
    KeptPage find(String key) {
        CompletableFuture<KeptPage> place = pages.getIfPresent(key);
        try {
            return place == null ? null : place.get(LONGEST_WAIT, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }
}
