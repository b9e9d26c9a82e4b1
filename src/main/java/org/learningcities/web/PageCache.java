package org.learningcities.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
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
public class PageCache implements MeterBinder {

    /** What an entry costs besides the bytes of its page and its key: the objects that hold them, and the cache's own books. */
    private static final int OVERHEAD = 1_000;

    /** Nobody waits longer for somebody else's page; then it is rendered twice. */
    private static final long LONGEST_WAIT = 2_000;

    private final boolean on;
    private final AsyncCache<PageKey, KeptPage> pages;
    private final LongAdder kept = new LongAdder();
    private final LongAdder rendered = new LongAdder();

    PageCache(@Value("${portal.page-cache}") DataSize size) {
        on = size.toBytes() > 0;
        pages = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((PageKey key, KeptPage page) -> OVERHEAD + key.weight() + page.weight())
                .executor(Runnable::run)
                .buildAsync();
    }

    /** Counts answers by where they came from. */
    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("portal.pages", kept, LongAdder::sum)
                .tag("from", "memory")
                .description("Answers that were kept, and those that were rendered")
                .register(registry);
        FunctionCounter.builder("portal.pages", rendered, LongAdder::sum)
                .tag("from", "rendering")
                .description("Answers that were kept, and those that were rendered")
                .register(registry);
    }

    /** Lets go of all pages, and of those that are being rendered just now; after all that they are made of. */
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
    CompletableFuture<@Nullable KeptPage> reserve(PageKey key) {
        CompletableFuture<@Nullable KeptPage> place = new CompletableFuture<>();
        if (on && pages.asMap().putIfAbsent(key, place) != null) {
            return null;
        }
        rendered.increment();
        return place;
    }

    /** The page for a client that reads gzip or not, waiting a little while somebody renders it; none where it is not kept. */
    @Nullable
    KeptPage find(PageKey key, boolean gzip) {
        KeptPage page = awaited(gzip ? key : key.plain());
        if (page == null && !gzip) {
            KeptPage compressed = awaited(key);
            page = compressed != null && compressed.compressed() ? keepPlain(key, compressed) : compressed;
        }
        if (page != null) {
            kept.increment();
        }
        return page != null && page.quick() ? keepSmall(key, page) : page;
    }

    /** A page that is asked for again is worth the time to make it small; who asks meanwhile waits for it. */
    private KeptPage keepSmall(PageKey key, KeptPage quick) {
        CompletableFuture<KeptPage> place = pages.getIfPresent(key);
        CompletableFuture<KeptPage> smaller = new CompletableFuture<>();
        if (place == null || place.getNow(null) != quick || !pages.asMap().replace(key, place, smaller)) {
            return quick;
        }
        KeptPage small = quick.small();
        smaller.complete(small);
        return small;
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

    private @Nullable KeptPage awaited(PageKey key) {
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
