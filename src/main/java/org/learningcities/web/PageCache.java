package org.learningcities.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
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

    private final boolean on;
    private final Cache<PageKey, KeptPage> pages;

    /** Apart from the pages, so that one which is asked for and refused pushes out none. */
    private final PendingPages pending = new PendingPages();

    private final LongAdder kept = new LongAdder();
    private final LongAdder rendered = new LongAdder();

    PageCache(@Value("${portal.page-cache}") DataSize size) {
        on = size.toBytes() > 0;
        pages = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((PageKey key, KeptPage page) -> OVERHEAD + key.weight() + page.weight())
                .executor(Runnable::run)
                .build();
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
        pending.forget();
        pages.invalidateAll();
    }

    /** The page for a client that reads gzip or not, waiting a little while somebody renders it; none where it is not kept. */
    @Nullable
    KeptPage find(PageKey key, boolean gzip) {
        KeptPage page = pages.getIfPresent(gzip ? key : key.plain());
        if (page == null) {
            KeptPage packed = pending.await(key);
            packed = packed == null ? pages.getIfPresent(key) : packed;
            page = packed != null && packed.compressed() && !gzip ? keepPlain(key, packed) : packed;
        }
        if (page != null) {
            kept.increment();
        }
        return page != null && page.quick() ? keepSmall(key, page) : page;
    }

    /**
     * A place for a page that nobody renders yet: to be given to {@link #keep} by who got it. None where there is the page
     * already, or somebody renders it.
     */
    PendingPages.@Nullable Place reserve(PageKey key) {
        PendingPages.Place place = on ? pending.reserve(key) : pending.alone(key);
        if (place != null && pages.getIfPresent(key) != null) {
            // Somebody was ready between two looks.
            place.fill(null, () -> {});
            return null;
        }
        if (place != null) {
            rendered.increment();
        }
        return place;
    }

    /** Keeps a page unless the content has changed meanwhile, and gives it to all who wait; nothing where it cannot be kept. */
    void keep(PageKey key, PendingPages.Place place, @Nullable KeptPage page) {
        place.fill(page, () -> {
            if (page != null) {
                pages.put(key, page);
            }
        });
    }

    /** A page that is asked for again is worth the time to make it small; who asks meanwhile gets it as it is. */
    private KeptPage keepSmall(PageKey key, KeptPage quick) {
        PendingPages.Place place = pending.reserve(key);
        if (place == null) {
            return quick;
        }
        try {
            KeptPage small = quick.small();
            pages.asMap().replace(key, quick, small);
            return small;
        } finally {
            place.fill(null, () -> {});
        }
    }

    private KeptPage keepPlain(PageKey key, KeptPage compressed) {
        KeptPage plain = compressed.plain();
        pages.put(key.plain(), plain);
        KeptPage now = pages.getIfPresent(key);
        if (now == null || !now.tag().equals(plain.tag())) {
            // All pages were let go of meanwhile, and perhaps made anew.
            pages.invalidate(key.plain());
        }
        return plain;
    }
}
