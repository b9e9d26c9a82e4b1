package org.learningcities.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.ContentChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The copy of the portal as a file below the data directory. It is made when it is first asked for and kept until the portal
 * stops or another node has loaded other content: pages change with the content and with the release.
 */
@Component
class PortalCopy {

    /** A copy that is ready, with the digest of its bytes. */
    record Ready(Path file, String digest) {}

    private static final Logger log = LoggerFactory.getLogger(PortalCopy.class);

    private final CopyWriter writer;
    private final Path folder;
    private final ReentrantLock making = new ReentrantLock();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Ready ready;

    PortalCopy(CopyWriter writer, @Value("${portal.data}") Path data) {
        this.writer = writer;
        this.folder = data.resolve("copy");
    }

    /**
     * None where there is no room for it, and while another visitor's request makes it: who makes it asks the portal itself, and
     * must find it free.
     */
    Optional<Ready> find() {
        if (ready != null || !making.tryLock()) {
            return Optional.ofNullable(ready);
        }
        try {
            if (ready == null) {
                int before = changes.get();
                ready = make();
                // Making it takes seconds: of pages of two contents nobody gets a copy.
                if (before != changes.get()) {
                    ready = null;
                }
            }
        } catch (IOException e) {
            log.warn("Offline copy: it cannot be written to {} ({})", folder, e.getMessage());
        } finally {
            making.unlock();
        }
        return Optional.ofNullable(ready);
    }

    @EventListener(ContentChanged.class)
    @Order(ContentChanged.READ)
    void forget() {
        changes.incrementAndGet();
        ready = null;
    }

    private Ready make() throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve("portal.zip.part");
        String digest;
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(part), sha256())) {
            writer.write(out);
            digest = HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Path file = Files.move(
                part,
                folder.resolve("portal.zip"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        log.info("Offline copy: {} bytes in {}", Files.size(file), file);
        return new Ready(file, digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
