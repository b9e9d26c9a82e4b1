package org.learningcities.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

/** Who brings the database; all beans lazy, so that nothing starts. */
class DatabaseAutoConfigurationTest {

    @TempDir
    static Path temp;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(DataSourceAutoConfiguration.class, DatabaseAutoConfiguration.class))
            .withInitializer(
                    context -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
            .withPropertyValues("portal.data=" + temp);

    @Test
    void embedsWhereNoDatabaseIsNamed() {
        runner.run(context -> assertThat(embeds(context)).isTrue());
        runner.withPropertyValues("spring.datasource.url= ")
                .run(context -> assertThat(embeds(context)).isTrue());
    }

    @Test
    void standsBackForUrl() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/portal")
                .run(context -> assertThat(embeds(context)).isFalse());
    }

    @Test
    void standsBackForOtherDetailsAndDataSources() {
        runner.withBean(JdbcConnectionDetails.class, () -> Mockito.mock())
                .run(context -> assertThat(embeds(context)).isFalse());
        runner.withBean(DataSource.class, () -> Mockito.mock())
                .run(context -> assertThat(embeds(context)).isFalse());
    }

    @Test
    void standsBackWhenSwitchedOff() {
        runner.withPropertyValues("portal.database.embedded=false")
                .run(context -> assertThat(embeds(context)).isFalse());
    }

    @Test
    void locksAndKnocksBeforePool() {
        runner.run(context -> assertThat(
                        context.getBeanFactory().getBeanDefinition("dataSource").getDependsOn())
                .containsExactlyInAnyOrder("dataDirectory", "databaseCheck"));
    }

    @Test
    void migratesPastThePool() {
        String url = "jdbc:postgresql://db/portal";
        runner.withConfiguration(AutoConfigurations.of(MigrationAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=" + url)
                .run(context -> assertThat(
                                context.getBean(FlywayConnectionDetails.class).getJdbcUrl())
                        .isEqualTo(url));
    }

    private static boolean embeds(ConfigurableApplicationContext context) {
        return context.getBeanFactory().containsBeanDefinition("embeddedServer");
    }
}
