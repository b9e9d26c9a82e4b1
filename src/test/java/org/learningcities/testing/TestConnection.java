package org.learningcities.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Connects a context to a new database of {@link TestDatabase}; the portal's embedded server stands back for it. */
@TestConfiguration(proxyBeanMethods = false)
class TestConnection {

    @Bean
    JdbcConnectionDetails testConnectionDetails() {
        TestDatabase.Connection connection = TestDatabase.create();
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return connection.user();
            }

            @Override
            public String getPassword() {
                return connection.password();
            }

            @Override
            public String getJdbcUrl() {
                return connection.url();
            }
        };
    }
}
