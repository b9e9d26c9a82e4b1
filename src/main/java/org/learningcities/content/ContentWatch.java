package org.learningcities.content;

import org.jspecify.annotations.Nullable;
import org.learningcities.shared.ContentChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether another node has loaded other content into the database. */
@ConditionalOnProperty("portal.watch")
@EnableScheduling
@Component
class ContentWatch {

    private static final Logger log = LoggerFactory.getLogger(ContentWatch.class);

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private @Nullable String seen;

    ContentWatch(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** While the database is gone, nothing changes in it. */
    @Scheduled(fixedDelayString = "${portal.watch}")
    void look() {
        try {
            String now = database.sql("select fingerprint from content")
                    .query(String.class)
                    .single();
            if (!now.equals(seen)) {
                if (seen != null) {
                    log.info("Content: another node has loaded something new");
                }
                events.publishEvent(new ContentChanged());
                seen = now;
            }
        } catch (DataAccessException e) {
            log.debug("The database does not say what it holds", e);
        }
    }
}
