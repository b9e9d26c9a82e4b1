package org.learningcities.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The data directory, then the embedded server in it unless another database is named, then a knock at the door, then
 * the pool. An auto-configuration, so that it looks for connection details only after tests have brought theirs.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
final class DatabaseAutoConfiguration {

    @Bean
    DataDirectory dataDirectory(Environment environment) {
        String place = environment.getProperty("portal.data");
        return DataDirectory.claim(Path.of(StringUtils.hasText(place) ? place : "data"));
    }

    @Bean
    @ConditionalOnMissingBean({JdbcConnectionDetails.class, DataSource.class})
    @ConditionalOnProperty(name = "portal.database.embedded", havingValue = "true", matchIfMissing = true)
    @Conditional(NoDatabaseNamed.class)
    EmbeddedServer embeddedServer(DataDirectory data) {
        return EmbeddedServer.start(data.path());
    }

    @Bean
    DatabaseCheck databaseCheck(DataDirectory held, ObjectProvider<JdbcConnectionDetails> details) {
        return details.stream().map(DatabaseCheck::of).findFirst().orElseGet(DatabaseCheck::none);
    }

    /** Nothing reaches the pool, nor what stands on it (Flyway, JPA, the search index), before these two. */
    @Bean
    static DataSourceComesLast dataSourceComesLast() {
        return new DataSourceComesLast();
    }

    static final class DataSourceComesLast extends AbstractDependsOnBeanFactoryPostProcessor {

        DataSourceComesLast() {
            super(DataSource.class, DataDirectory.class, DatabaseCheck.class);
        }
    }
}
