package org.learningcities.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Knocks at the database once, before the connection pool does: a wrong password or a silent server is then known in
 * bounded time, and the pool, which would print a stack trace, is not even made.
 */
final class DatabaseCheck {

    /** Seconds; the driver counts the first for each address of the host, the second over all. */
    private static final String CONNECT_SECONDS = "8";

    private static final String LOGIN_SECONDS = "10";

    private DatabaseCheck() {}

    /** For a data source that was made by hand and tells no details. */
    static DatabaseCheck none() {
        return new DatabaseCheck();
    }

    static DatabaseCheck of(JdbcConnectionDetails details) {
        if (!details.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            throw notPostgres();
        }
        var properties = new Properties();
        put(properties, "user", details.getUsername());
        put(properties, "password", details.getPassword());
        put(properties, "connectTimeout", CONNECT_SECONDS);
        put(properties, "loginTimeout", LOGIN_SECONDS);
        try (Connection connection = new Driver().connect(details.getJdbcUrl(), properties)) {
            if (connection == null) {
                throw notPostgres();
            }
            return new DatabaseCheck();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not let the portal in", e);
        }
    }

    private static StartFailure notPostgres() {
        return new StartFailure(
                "spring.datasource.url does not name a PostgreSQL; write it as jdbc:postgresql://<host>:<port>/<database>.");
    }

    private static void put(Properties properties, String key, @Nullable String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }
}
