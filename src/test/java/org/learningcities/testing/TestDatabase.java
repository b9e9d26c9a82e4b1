package org.learningcities.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The real PostgreSQL that the tests of one JVM share: Testcontainers where a Docker engine answers, the embedded server
 * elsewhere. The log says which.
 */
public final class TestDatabase {

    private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);

    /** How to reach a database of the shared server. */
    public record Connection(String url, String user, String password) {

        /** For what takes long: the connections of a portal wait for nothing longer than two seconds. */
        public DataSource patient() {
            return new DriverManagerDataSource(url, user, password);
        }
    }

    /** Any of this major version, so that the one which a machine has already will do. */
    private static final String IMAGE = "postgres:18-alpine";

    private static final Connection SERVER = start();

    private static int databases;

    private TestDatabase() {}

    /** A new, empty database. */
    public static synchronized Connection create() {
        String name = "test_" + ++databases;
        try (var connection = java.sql.DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("cannot create a database for a test", e);
        }
        return new Connection(
                SERVER.url().replaceFirst("/postgres(\\?|$)", "/" + name + "$1"), SERVER.user(), SERVER.password());
    }

    @SuppressWarnings("resource") // both servers live as long as the JVM
    private static Connection start() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            PostgreSQLContainer container = new PostgreSQLContainer(IMAGE).withDatabaseName("postgres");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            log.info("Tests run on PostgreSQL in a container ({}), at {}", IMAGE, container.getJdbcUrl());
            return new Connection(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            String url = server.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", "");
            log.info("Tests run on embedded PostgreSQL (no Docker engine answers), at {}", url);
            return new Connection(url, "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            log.warn("The embedded PostgreSQL of the tests did not stop", e);
        }
    }
}
