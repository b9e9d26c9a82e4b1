package org.learningcities.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The vectors of the texts of the index, kept in a file so that each text is computed once: after a change of content only
 * what is new, after a restart or the loss of the index nothing.
 */
@Component
class Embeddings {

    private static final Logger log = LoggerFactory.getLogger(Embeddings.class);

    /** Bytes of a hash and its vector. */
    private static final int RECORD = 2 * Long.BYTES + SentenceModel.DIMENSION * Float.BYTES;

    private final SentenceModel model;
    private final Path file;
    private final Map<UUID, float[]> known = new ConcurrentHashMap<>();
    private final Map<UUID, float[]> used = new ConcurrentHashMap<>();
    private final AtomicInteger computed = new AtomicInteger();

    Embeddings(SentenceModel model, @Value("${portal.data}") Path data) {
        this.model = model;
        this.file = data.resolve("embeddings").resolve(SentenceModel.NAME);
    }

    /** The vector of a text; none where search by meaning is off. */
    float @Nullable [] of(String text) {
        return model.on() ? used.computeIfAbsent(hash(text), hash -> knownOrComputed(hash, text)) : null;
    }

    private float[] knownOrComputed(UUID hash, String text) {
        float[] vector = known.get(hash);
        if (vector == null) {
            vector = model.of(text);
            computed.incrementAndGet();
        }
        return vector;
    }

    /** Reads the file; what it cannot read is computed anew. */
    void open() {
        if (!model.on() || !Files.exists(file)) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            byte[] bytes = new byte[RECORD];
            while (true) {
                in.readFully(bytes);
                if (in.readLong() == checksum(bytes)) {
                    ByteBuffer record = ByteBuffer.wrap(bytes);
                    UUID hash = new UUID(record.getLong(), record.getLong());
                    float[] vector = new float[SentenceModel.DIMENSION];
                    record.asFloatBuffer().get(vector);
                    known.put(hash, vector);
                }
            }
        } catch (EOFException e) {
            // The end of the file, or of a file that was cut.
        } catch (IOException e) {
            log.warn("The kept embeddings cannot be read from {}: {}", file, e.toString());
        }
    }

    /** Writes the vectors that were used since {@link #open()}, and lets go of all. Where the model is off the file stays. */
    void close() {
        if (!model.on()) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                for (Map.Entry<UUID, float[]> entry : used.entrySet()) {
                    ByteBuffer bytes = ByteBuffer.allocate(RECORD)
                            .putLong(entry.getKey().getMostSignificantBits())
                            .putLong(entry.getKey().getLeastSignificantBits());
                    bytes.asFloatBuffer().put(entry.getValue());
                    out.write(bytes.array());
                    out.writeLong(checksum(bytes.array()));
                }
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            log.info("Embeddings: {} in use, {} of them computed now", used.size(), computed.getAndSet(0));
        } catch (IOException e) {
            log.warn("The embeddings cannot be kept in {}: {}", file, e.toString());
        }
        known.clear();
        used.clear();
    }

    /** A flipped bit shows. */
    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    /** The first half of the text's SHA-256. */
    private static UUID hash(String text) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
