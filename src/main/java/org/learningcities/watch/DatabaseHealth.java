package org.learningcities.watch;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Part of health, as "database": without it the portal is degraded and not down, since pages that were seen go on. */
@Component("databaseHealthIndicator")
class DatabaseHealth extends AbstractHealthIndicator {

    /** Something is missing, and visitors still get pages. */
    static final Status DEGRADED = new Status("DEGRADED", "pages that were seen before go on, others say: back soon");

    /** Seconds. */
    private static final int PATIENCE = 2;

    private final DataSource database;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(answers() ? Status.UP : DEGRADED);
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE);
        } catch (java.sql.SQLException e) {
            return false;
        }
    }
}
