package org.learningcities.data;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which content the portal shows: the fingerprint of its files, which never changes while it runs. */
@Component
class ContentVersion {

    private final SingletonSupplier<String> fingerprint;

    ContentVersion(JdbcClient database) {
        this.fingerprint = SingletonSupplier.of(() -> database.sql("select fingerprint from content")
                .query(String.class)
                .single());
    }

    String fingerprint() {
        return fingerprint.obtain();
    }
}
