package org.learningcities.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether the index that all nodes share is still there and of the content of the database. */
@OnOpenSearch
@ConditionalOnProperty("portal.watch")
@Component
class IndexWatch {

    private static final Logger log = LoggerFactory.getLogger(IndexWatch.class);

    private final PortalIndex index;
    private boolean failed;

    IndexWatch(PortalIndex index) {
        this.index = index;
    }

    @Scheduled(initialDelayString = "${portal.watch}", fixedDelayString = "${portal.watch}")
    void look() {
        try {
            index.bringUpToDate();
            failed = false;
        } catch (RuntimeException e) {
            if (!failed) {
                log.warn(
                        "Search index: it cannot be brought up to date, and is tried again until it can: {}",
                        e.toString());
            }
            failed = true;
        }
    }
}
