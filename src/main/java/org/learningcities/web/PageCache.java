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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The pages that were asked for, bounded by their weight. The portal never writes after its start, so a page is the same as
 * long as the process lives. Of many who ask for the same page at once one renders it, and the others wait.
 */
@Component
public class PageCache implements MeterBinder {

    /** What an entry costs besides its bytes and its key: headers and the cache's own books. */
    private static final int OVERHEAD = 1_000;

    /** Nobody waits longer for somebody else's page; then it is rendered twice. */
    private static final long LONGEST_WAIT = 2_000;

    private final AsyncCache<String, KeptPage> pages;
    private final LongAdder kept = new LongAdder();
    private final LongAdder rendered = new LongAdder();

    PageCache(@Value("${portal.page-cache}") DataSize size) {
        pages = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((String key, KeptPage page) -> OVERHEAD + 2 * key.length() + page.bytes().length)
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

    /** Lets go of all pages. */
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
        if (pages.asMap().putIfAbsent(key, place) != null) {
            return null;
        }
        rendered.increment();
        return place;
    }

    /** The page, waiting a little while somebody renders it; none where it is not kept. */
    @Nullable
    KeptPage find(String key) {
        CompletableFuture<KeptPage> place = pages.getIfPresent(key);
        try {
            KeptPage page = place == null ? null : place.get(LONGEST_WAIT, TimeUnit.MILLISECONDS);
            if (page != null) {
                kept.increment();
            }
            return page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }
}
