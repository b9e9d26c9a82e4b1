package org.learningcities.search;

import jakarta.persistence.PersistenceException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Asks the index. Where it turns out to be damaged it is built anew, beside the visitors; their searches say "back soon" meanwhile. */
@Component
class IndexGuard {

    private static final Logger log = LoggerFactory.getLogger(IndexGuard.class);

    private final PortalIndex index;
    private final AtomicBoolean healing = new AtomicBoolean();

    IndexGuard(PortalIndex index) {
        this.index = index;
    }

    /** The answer of the index; a {@link DataAccessException} where it cannot answer just now. */
    <T> T ask(Supplier<T> question) {
        if (healing.get()) {
            throw new DataAccessResourceFailureException("the search index is being built");
        }
        try {
            return question.get();
        } catch (DataAccessException | PersistenceException e) {
            throw e; // the database's affair
        } catch (RuntimeException | InternalError | AssertionError e) {
            // An error comes of a file that was cut off while it is mapped; Lucene's own checks find it first, where
            // Java makes them.
            if (index.isDamaged()) {
                heal();
                throw new DataAccessResourceFailureException("the search index is damaged", e);
            }
            if (e instanceof SearchException) {
                throw new DataAccessResourceFailureException("the search index does not answer", e);
            }
            throw e;
        }
    }

    /** Whether it is being built anew. */
    boolean isHealing() {
        return healing.get();
    }

    private void heal() {
        if (healing.compareAndSet(false, true)) {
            Thread healer = new Thread(this::buildAnew, "index-healer");
            healer.setDaemon(true);
            healer.start();
        }
    }

    /** Where this fails, the next search that fails tries again. */
    private void buildAnew() {
        try {
            log.warn("Search index: building it anew, since its files were damaged");
            index.build();
            log.info("Search index: whole again, {} documents", index.documents());
        } catch (RuntimeException | InternalError | AssertionError e) {
            log.warn("Search index: it cannot be built anew ({})", e.getMessage());
        } finally {
            healing.set(false);
        }
    }
}
