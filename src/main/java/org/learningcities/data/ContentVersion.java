package org.learningcities.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which content the portal shows: the fingerprint of its files, which never changes while it runs. */
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

    /** The versions that were published, newest first; content of somebody's own may not be among them. */
    List<Release> releases() {
        return database.sql("select version, day, says from release order by position")
                .query((row, number) -> new Release(
                        row.getString("version"), row.getObject("day", LocalDate.class), row.getString("says")))
                .list();
    }
}
