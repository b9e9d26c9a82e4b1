package org.learningcities.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.AbstractDataSource;

class DatabaseHealthTest {

    @Test
    void isDegradedWithoutADatabase() {
        DatabaseHealth health = new DatabaseHealth(new AbstractDataSource() {

            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("gone, with a secret");
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        });
        assertThat(health.health().getStatus()).isEqualTo(new Status("DEGRADED"));
        assertThat(health.health().getDetails()).isEmpty();
    }
}
