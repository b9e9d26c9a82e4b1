package org.learningcities.content;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sees after every migration that the tables hold the content of the files. Flyway commits its own note of what it ran just after the
 * tables: who is killed between the two leaves content that Flyway does not know of, and then it would not load the old files again.
 */
@Component
class ContentCheck implements Callback {

    private static final Logger log = LoggerFactory.getLogger(ContentCheck.class);

    /** One node at a time; the lock ends with the transaction. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('content'))";

    private final ContentMigration migration;

    ContentCheck(ContentMigration migration) {
        this.migration = migration;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (!isLoaded(context.getConnection())) {
                try (Statement statement = context.getConnection().createStatement()) {
                    statement.execute(LOCK);
                }
                if (!isLoaded(context.getConnection())) {
                    log.warn("Content: the tables hold other content than was last loaded; it is loaded again");
                    migration.load(context.getConnection());
                }
            }
        } catch (SQLException e) {
            throw new FlywayException("cannot load the content again", e);
        }
    }

    private boolean isLoaded(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet content = statement.executeQuery("select fingerprint from content")) {
            return content.next() && migration.fingerprint().equals(content.getString(1));
        }
    }

    @Override
    public String getCallbackName() {
        return "content";
    }
}
