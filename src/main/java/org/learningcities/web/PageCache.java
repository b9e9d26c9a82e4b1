package org.learningcities.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The pages that were asked for, bounded by their weight. The content does not change under a portal's feet, so a page is the
 * same until somebody who loads another content says {@link #forget()}. Of many who ask for the same page at once one renders
 * it, and the others wait.
 */
@Component
public class PageCache {

    /** What an entry costs besides the bytes of its page and its key: the objects that hold them, and the cache's own books. */
    private static final int OVERHEAD = 1_000;

    /** Nobody waits longer for somebody else's page; then it is rendered twice. */
    private static final long LONGEST_WAIT = 2_000;

    private final boolean on;
    private final AsyncCache<PageKey, KeptPage> pages;

    PageCache(@Value("${portal.page-cache}") DataSize size) {
        on = size.toBytes() > 0;
        pages = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((PageKey key, KeptPage page) -> OVERHEAD + key.weight() + page.weight())
                .executor(Runnable::run)
                .buildAsync();
    }

    /** Lets go of all pages, and of those that are being rendered just now. */
    public void forget() {
        pages.synchronous().invalidateAll();
    }

    /**
     * A place for a page that nobody renders yet: to be completed by who got it, with nothing where the answer cannot be kept.
     * None where there is the page already, or somebody renders it, or no pages are kept.
     */
    @Nullable
    CompletableFuture<@Nullable KeptPage> reserve(PageKey key) {
        CompletableFuture<@Nullable KeptPage> place = new CompletableFuture<>();
        return on && pages.asMap().putIfAbsent(key, place) == null ? place : null;
    }

    /** The page for a client that reads gzip or not, waiting a little while somebody renders it; none where it is not kept. */
    @Nullable
    KeptPage find(PageKey key, boolean gzip) {
        KeptPage page = find(gzip ? key : key.plain());
        if (page != null || gzip) {
            return page;
        }
        KeptPage compressed = find(key);
        if (compressed != null && compressed.compressed()) {
            return keepPlain(key, compressed);
        }
        return compressed;
    }

    private KeptPage keepPlain(PageKey key, KeptPage compressed) {
        KeptPage plain = compressed.plain();
        pages.synchronous().put(key.plain(), plain);
        if (pages.getIfPresent(key) == null) {
            // All pages were let go of meanwhile.
            pages.synchronous().invalidate(key.plain());
        }
        return plain;
    }

    private @Nullable KeptPage find(PageKey key) {
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
