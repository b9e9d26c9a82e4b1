package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.PageCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The search index: built before the portal opens where it is missing, damaged or of other content. */
@Component
class PortalIndex implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PortalIndex.class);

    private final EntityManagerFactory entities;
    private final IndexVersion version;
    private final Embeddings embeddings;
    private final IndexStore store;
    private final PageCache pages;
    private @Nullable String adopted;
    private volatile boolean running;

    PortalIndex(
            EntityManagerFactory entities,
            IndexVersion version,
            Embeddings embeddings,
            IndexStore store,
            PageCache pages) {
        this.entities = entities;
        this.version = version;
        this.embeddings = embeddings;
        this.store = store;
        this.pages = pages;
    }

    @Override
    public void start() {
        bringUpToDate();
        running = true;
    }

    /** Builds the index where it must be, waiting where another portal does, and searches in what is there then. */
    synchronized void bringUpToDate() {
        String wanted = version.hoped();
        if (reasonToBuild(wanted) != null) {
            wanted = buildWhereItMust();
        }
        if (!wanted.equals(adopted)) {
            store.adopt();
            pages.forget();
            adopted = wanted;
            log.info("Search index: {} documents", documents());
        }
    }

    /**
     * Builds the index where it is not as it must be. Only now it matters whether the model loads: an index that is whole lets the
     * portal open while it does.
     */
    private String buildWhereItMust() {
        String wanted = version.certain();
        if (reasonToBuild(wanted) != null) {
            store.alone(() -> {
                String reason = reasonToBuild(wanted);
                if (reason != null) {
                    log.info("Search index: building it, since {}", reason);
                    build(wanted);
                }
            });
        }
        return wanted;
    }

    /** How many documents the index answers with; throws where it does not answer. */
    long documents() {
        try (var session = entities.createEntityManager()) {
            return Search.session(session)
                    .search(IndexMapping.FOUND)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    /** Whether building it anew helps. */
    boolean isDamaged() {
        return store.isDamaged();
    }

    private @Nullable String reasonToBuild(String wanted) {
        try {
            String there = store.fingerprint();
            if (there == null) {
                return "there is none";
            }
            if (!there.equals(wanted)) {
                return "the content, the mapping or the model has changed";
            }
            return documents() == 0 ? "it is empty" : null;
        } catch (IOException | RuntimeException e) {
            if (!store.healsByBuilding()) {
                throw new IndexAway(store.place(), e);
            }
            return "it is damaged (" + e.getMessage() + ")";
        }
    }

    /** Builds it, whatever is there. */
    synchronized void build() {
        store.alone(() -> build(version.certain()));
    }

    private void build(String fingerprint) {
        try (var session = entities.createEntityManager()) {
            embeddings.open();
            Mentions.forget();
            store.write(Search.session(session), fingerprint);
            Mentions.forget();
            embeddings.close();
        } catch (IOException | SearchException e) {
            throw new IndexFailure(store.place(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the search index was built", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which opens last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
