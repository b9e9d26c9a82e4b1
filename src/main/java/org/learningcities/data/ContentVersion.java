package org.learningcities.data;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which content the portal shows: the fingerprint of its files, which never changes while it runs. */
@Component
class ContentVersion {

    private final JdbcClient database;
    private final SingletonSupplier<String> fingerprint;

    ContentVersion(JdbcClient database) {
        this.database = database;
        this.fingerprint = SingletonSupplier.of(() -> database.sql("select fingerprint from content")
                .query(String.class)
                .single());
    }

    String fingerprint() {
        return fingerprint.obtain();
    }

    /** The versions that were published, newest first; content of somebody's own may not be among them. */
    List<Release> releases() {
        return database.sql("select version, day, says from release order by position")
                .query((row, number) -> new Release(
                        row.getString("version"), row.getObject("day", LocalDate.class), row.getString("says")))
                .list();
    }
}
