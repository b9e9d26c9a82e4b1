package org.learningcities.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.learningcities.shared.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was made of the content in a language, until the content changes: the records of pages, so that another address, format or
 * wish costs no query. Only what no parameter of the address changes may be kept here.
 */
@Component
public class Kept {

    /** The record of a profile takes 0.2 MB, most others less. */
    private static final int MOST = 100;

    private final TransactionTemplate transaction;

    private final Cache<Key, Object> values =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** Counts the changes of the content: what was begun before one is not found after it. */
    private volatile int change;

    Kept(PlatformTransactionManager database) {
        transaction = new TransactionTemplate(database);
        transaction.setReadOnly(true);
    }

    private record Key(Class<?> kind, String id, Language language, int change) {}

    /** Lets go of all, before the pages that are made of it. */
    @EventListener(ContentChanged.class)
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    public synchronized void forget() {
        change++;
        values.invalidateAll();
    }

    /**
     * The value of this kind and id in the visitor's language; where it is not kept, made in a transaction that reads. Nobody waits
     * for another who makes it, who may be waiting for a database that is gone.
     */
    @SuppressWarnings("unchecked")
    public <V> V get(Class<?> kind, String id, Supplier<V> made) {
        Key key = new Key(kind, id, Language.current(), change);
        Object value = values.getIfPresent(key);
        if (value == null) {
            value = transaction.execute(status -> made.get());
            values.put(key, value);
        }
        return (V) value;
    }
}
