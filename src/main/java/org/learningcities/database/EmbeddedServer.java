package org.learningcities.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL that lives and dies with the portal and keeps its data.
 *
 * <p>It listens on 127.0.0.1 only, on a free port, and asks even there for a password drawn at its first start: trust
 * would hand any local user the rights of the portal's.
 */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    /** What the binaries in the pom are; a test asks the running server. */
    static final String MAJOR_VERSION = "18";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final String USER = "postgres";

    /** After a power cut the server first replays its journal. */
    private static final Duration START_PATIENCE = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;
    private final Path cluster;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres server, Path cluster, String password) {
        this.server = server;
        this.cluster = cluster;
        this.password = password;
    }

    /** Starts the server in the directory, making it at first, or says in one sentence why it cannot. */
    static EmbeddedServer start(Path home) {
        var files = new ServerFiles(home);
        try {
            new OrphanedServer(files.cluster()).stop();
            files.discardHalfMade();
            var written = ServerLog.since(files.log());
            try {
                var server = files.isNew() ? first(files) : again(files);
                files.keepBinariesToOurselves();
                return server;
            } catch (StartFailure e) {
                throw e;
            } catch (IOException | RuntimeException | ExceptionInInitializerError e) { // the last by unpacking
                new OrphanedServer(files.cluster()).stop(); // it may have been slow only
                files.distrustBinaries();
                throw failure(written.reason(rootMessage(e)), files, e);
            }
        } catch (IOException e) {
            throw failure(rootMessage(e), files, e);
        }
    }

    private static EmbeddedServer first(ServerFiles files) throws IOException {
        files.checkRoom();
        String password = files.drawPassword();
        // Whatever the builder calls a locale option becomes --name=value of initdb.
        var server = builder(files, password)
                .setLocaleConfig("pwfile", files.newPassword().toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale", "C") // always there, and the same order of words on every machine
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start();
        files.keepPassword();
        return new EmbeddedServer(server, files.cluster(), password);
    }

    private static EmbeddedServer again(ServerFiles files) throws IOException {
        if (!files.version().equals(MAJOR_VERSION)) {
            throw new StartFailure(
                    "The data in %s are PostgreSQL %s's and this portal brings PostgreSQL %s; delete that directory, and the portal makes it anew from its content, or start the portal's earlier release."
                            .formatted(files.cluster(), files.version(), MAJOR_VERSION));
        }
        String password = files.password();
        return new EmbeddedServer(builder(files, password).start(), files.cluster(), password);
    }

    private static EmbeddedPostgres.Builder builder(ServerFiles files, String password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(files.binaries().toFile())
                .setRegisterShutdownHook(false) // Spring closes the pool first, then us
                .setPGStartupWait(START_PATIENCE)
                .setOutputRedirector(Redirect.appendTo(files.log().toFile()))
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "30") // the pool's ten, and an operator beside it
                .setServerConfig("fsync", "on") // the builder's own defaults are made for throw-away tests
                .setServerConfig("synchronous_commit", "on");
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Stops the server, and sees to it that it is gone before the directory is another's. */
    @Override
    public void close() throws IOException {
        server.close();
        new OrphanedServer(cluster).stop();
        log.info("The embedded PostgreSQL has stopped");
    }

    private static StartFailure failure(String reason, ServerFiles files, Throwable cause) {
        return new StartFailure(
                "The embedded PostgreSQL did not start: %s; its log is %s.".formatted(reason, files.log()), cause);
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
