package org.learningcities.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which content the portal shows: the fingerprint of its files. */
@Component
class ContentVersion {

    private final JdbcClient database;
    private volatile @Nullable String known;

    ContentVersion(JdbcClient database) {
        this.database = database;
    }

    /** Without a lock: whoever waits for a database that does not answer must not make the next wait as well. */
    String fingerprint() {
        String fingerprint = known;
        if (fingerprint == null) {
            fingerprint = database.sql("select fingerprint from content")
                    .query(String.class)
                    .single();
            known = fingerprint;
        }
        return fingerprint;
    }

    @EventListener(ContentChanged.class)
    @Order(ContentChanged.READ)
    void forget() {
        known = null;
    }

    /** The versions that were published, newest first; content of somebody's own may not be among them. */
    List<Release> releases() {
        return database.sql("select version, day, says from release order by position")
                .query((row, number) -> new Release(
                        row.getString("version"), row.getObject("day", LocalDate.class), row.getString("says")))
                .list();
    }
}
