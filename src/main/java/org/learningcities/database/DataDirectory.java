package org.learningcities.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The directory of {@code portal.data}, held for one portal alone.
 *
 * <p>The lock is the operating system's, so a killed portal holds nothing. It knows processes only, and lets go as soon
 * as <em>any</em> handle of the process on that file closes; therefore the directories held by this process are
 * remembered here, and a second claim is refused before the file is touched.
 */
final class DataDirectory implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Makes the directory where it is missing and takes its lock, or says in one sentence why not. */
    static DataDirectory claim(Path place) {
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new StartFailure("The data directory %s is a file; name a directory with --portal.data=<directory>."
                    .formatted(place.toAbsolutePath()));
        }
        try {
            Path path = Files.createDirectories(place).toRealPath();
            if (!HELD.add(path)) {
                throw inUse(path);
            }
            try {
                return new DataDirectory(path, lock(path));
            } catch (IOException | RuntimeException e) {
                HELD.remove(path);
                throw e;
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The data directory %s cannot be written (%s); give it to user \"%s\", or name another with --portal.data=<directory>."
                            .formatted(place.toAbsolutePath(), reason(e), System.getProperty("user.name")),
                    e);
        }
    }

    Path path() {
        return path;
    }

    /** Lets the next portal in. */
    @Override
    public void close() throws IOException {
        lockFile.close();
        HELD.remove(path);
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel lockFile =
                FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = lockFile.tryLock();
        } finally {
            if (lock == null) {
                lockFile.close();
            }
        }
        if (lock == null) {
            throw inUse(path);
        }
        return lockFile;
    }

    private static StartFailure inUse(Path path) {
        return new StartFailure(
                "Another portal is running on the data directory %s; stop it, or give this one a directory of its own with --portal.data=<directory>."
                        .formatted(path));
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : e.getClass().getSimpleName().replaceFirst("Exception$", "");
    }
}
