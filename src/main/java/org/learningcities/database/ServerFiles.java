package org.learningcities.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Where the embedded server keeps what, and which of it is whole.
 *
 * <p>The password is drawn before the database directory is made and moves into it once the first start went well. A
 * password still waiting outside thus means that the portal was killed midway, before anything was kept: what is there
 * is thrown away and made anew.
 */
record ServerFiles(Path home) {

    /** Binaries, templates and journal together take 110 MB; unpacking on a full disk never ends. */
    private static final long ROOM = 150_000_000;

    private static final long LOG_LIMIT = 1_000_000;

    /** zonky's mark on binaries that were unpacked to the end. */
    private static final String UNPACKED = ".exists";

    Path cluster() {
        return home.resolve("postgres");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    Path binaries() {
        return home.resolve("postgres-binaries");
    }

    Path newPassword() {
        return home.resolve("postgres-password.new");
    }

    private Path keptPassword() {
        return cluster().resolve("portal.password");
    }

    boolean isNew() {
        return Files.notExists(cluster().resolve("PG_VERSION"));
    }

    void checkRoom() throws IOException {
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < ROOM) {
            throw new StartFailure(
                    "The disk of the data directory %s has %d MB left and the embedded PostgreSQL needs %d; make room, or name another directory with --portal.data=<directory>."
                            .formatted(home, free / 1_000_000, ROOM / 1_000_000));
        }
    }

    String version() throws IOException {
        return Files.readString(cluster().resolve("PG_VERSION")).strip();
    }

    void discardHalfMade() throws IOException {
        if (Files.exists(newPassword())) {
            FileSystemUtils.deleteRecursively(cluster());
            Files.delete(newPassword());
        }
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.delete(log());
        }
        for (Path unpacked : unpacked()) {
            if (Files.notExists(unpacked.resolve(UNPACKED))) {
                FileSystemUtils.deleteRecursively(unpacked);
            }
        }
    }

    /** After a failure, the next start unpacks anew: a full disk leaves files cut short that look whole. */
    void distrustBinaries() throws IOException {
        for (Path unpacked : unpacked()) {
            Files.deleteIfExists(unpacked.resolve(UNPACKED));
        }
    }

    /** zonky lets everybody write there, as suits a shared temporary directory but not programs we run. */
    void keepBinariesToOurselves() {
        binaries().toFile().setWritable(false, false);
        binaries().toFile().setWritable(true, true);
    }

    private List<Path> unpacked() throws IOException {
        if (!Files.isDirectory(binaries())) {
            return List.of();
        }
        try (var children = Files.list(binaries())) {
            return children.toList();
        }
    }

    String drawPassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().encodeToString(random);
        Files.write(newPassword(), new byte[0], StandardOpenOption.CREATE_NEW);
        newPassword().toFile().setReadable(false, false);
        newPassword().toFile().setReadable(true, true);
        Files.writeString(newPassword(), password, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        return password;
    }

    void keepPassword() throws IOException {
        Files.move(newPassword(), keptPassword());
    }

    String password() throws IOException {
        if (Files.notExists(keptPassword())) {
            throw new StartFailure(
                    "The directory %s holds a PostgreSQL that is not the portal's (its portal.password is missing); restore the file, or name another directory with --portal.data=<directory>."
                            .formatted(cluster()));
        }
        return Files.readString(keptPassword());
    }
}
