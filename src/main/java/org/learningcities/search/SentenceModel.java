package org.learningcities.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Turns a sentence into a vector that lies near those of sentences of like meaning. The model, all-MiniLM-L6-v2, comes in a
 * jar and runs in this process. Where it is switched off, or its native library cannot load, there are no vectors.
 */
@Component
class SentenceModel {

    /** Of a vector. */
    static final int DIMENSION = 384;

    /** Names the model in fingerprints: vectors of two models cannot be compared. */
    static final String NAME = "all-minilm-l6-v2-q";

    /** Vectors of queries that are kept: 3 MB. */
    private static final int KEPT_QUERIES = 2_000;

    /** What the model reads; other scripts are noise to it. */
    private static final Pattern READ = Pattern.compile("\\p{IsLatin}");

    private static final Logger log = LoggerFactory.getLogger(SentenceModel.class);

    private static @Nullable EmbeddingModel common;

    private final boolean wanted;
    private final CompletableFuture<@Nullable EmbeddingModel> model;
    private final Cache<String, float[]> queries =
            Caffeine.newBuilder().maximumSize(KEPT_QUERIES).build();

    @Autowired
    SentenceModel(@Value("${portal.search.meaning}") boolean on, @Value("${portal.data}") String data) {
        this(on, on ? () -> load(data) : () -> null);
    }

    SentenceModel(Supplier<@Nullable EmbeddingModel> loader) {
        this(true, loader);
    }

    private SentenceModel(boolean wanted, Supplier<@Nullable EmbeddingModel> loader) {
        this.wanted = wanted;
        this.model = CompletableFuture.supplyAsync(() -> loaded(loader));
    }

    /** One for all portals of this process, which tests start by the dozen. */
    private static synchronized EmbeddingModel load(String data) {
        if (common != null) {
            return common;
        }
        // The tokenizer's library unpacks itself into the home directory, and asks a cloud's metadata service where it
        // runs.
        System.setProperty("DJL_CACHE_DIR", System.getProperty("DJL_CACHE_DIR", data + "/native"));
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        Path folder = Path.of(data, "native");
        try {
            Files.createDirectories(folder);
            common = new OnnxEmbeddingModel(
                    unpacked(NAME + ".onnx", folder),
                    unpacked(NAME + "-tokenizer.json", folder),
                    PoolingMode.MEAN,
                    Runnable::run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return common;
    }

    /** A file of the model outside of its jar, whole: the native library reads it there, and its 23 MB never stand in the heap. */
    private static Path unpacked(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        ClassPathResource packed = new ClassPathResource(name);
        if (!Files.exists(file) || Files.size(file) != packed.contentLength()) {
            Path part = folder.resolve(name + ".part");
            try (InputStream bytes = packed.getInputStream()) {
                Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static @Nullable EmbeddingModel loaded(Supplier<@Nullable EmbeddingModel> loader) {
        try {
            EmbeddingModel model = loader.get();
            if (model != null) {
                model.embed("Warm up.");
            }
            return model;
        } catch (Exception | LinkageError e) {
            log.warn("Search by meaning is off: the model cannot be loaded here ({})", e.toString());
            return null;
        }
    }

    /** Whether it was not switched off; whether it loads is known later. */
    boolean wanted() {
        return wanted;
    }

    /** Whether there are vectors; waits until that is known. */
    boolean on() {
        return model.join() != null;
    }

    /** The vector of a query, kept for the next who asks the same; none where it has no Latin letter or the model is off. */
    float @Nullable [] ofQuery(String query) {
        return on() && READ.matcher(query).find() ? queries.get(query, this::of) : null;
    }

    /** The vector of a text, of length 1; only where the model is on. */
    float[] of(String text) {
        EmbeddingModel loaded = model.join();
        if (loaded == null) {
            throw new IllegalStateException("search by meaning is off");
        }
        return loaded.embed(text).content().vector();
    }
}
