package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.learningcities.source.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The search index on disk: built before the portal opens where it is missing, damaged or of other content. The
 * fingerprint of what was indexed is kept beside it.
 */
@Component
class PortalIndex implements SmartLifecycle {

    private static final List<Class<?>> ALL = Stream.concat(IndexMapping.FOUND.stream(), Stream.of(Statement.class))
            .toList();

    private static final Logger log = LoggerFactory.getLogger(PortalIndex.class);

    private final EntityManagerFactory entities;
    private final JdbcClient database;
    private final SentenceModel model;
    private final Embeddings embeddings;
    private final Path fingerprintFile;
    private volatile boolean running;

    PortalIndex(
            EntityManagerFactory entities,
            JdbcClient database,
            SentenceModel model,
            Embeddings embeddings,
            @Value("${spring.jpa.properties.hibernate.search.backend.directory.root}") Path folder) {
        this.entities = entities;
        this.database = database;
        this.model = model;
        this.embeddings = embeddings;
        this.fingerprintFile = folder.resolve("fingerprint");
    }

    @Override
    public void start() {
        String wanted = fingerprint(model.wanted());
        String reason = reasonToBuild(wanted);
        if (reason != null) {
            // Only now it matters whether the model loads; an index that is whole lets the portal open while it does.
            wanted = fingerprint(model.on());
            reason = reasonToBuild(wanted);
        }
        if (reason != null) {
            log.info("Search index: building it, since {}", reason);
            build(wanted);
        }
        log.info("Search index: {} documents", documents());
        running = true;
    }

    /** How many documents the index answers with; throws where it does not answer. */
    long documents() {
        SearchMapping mapping = Search.mapping(entities);
        try (IndexReader reader = mapping.scope(IndexMapping.FOUND)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            return reader.numDocs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String reasonToBuild(String wanted) {
        if (!Files.exists(fingerprintFile)) {
            return "there is none";
        }
        try {
            if (!Files.readString(fingerprintFile).equals(wanted)) {
                return "the content, the mapping or the model has changed";
            }
            IndexFiles.check(Search.mapping(entities), ALL);
            return documents() == 0 ? "it is empty" : null;
        } catch (IOException | RuntimeException e) {
            return "it is damaged (" + e.getMessage() + ")";
        }
    }

    private void build(String fingerprint) {
        try (var session = entities.createEntityManager()) {
            Files.deleteIfExists(fingerprintFile);
            embeddings.open();
            SearchSession search = Search.session(session);
            Mentions.forget();
            IndexFiles.write(search, ALL);
            Mentions.forget();
            embeddings.close();
            Files.createDirectories(fingerprintFile.getParent());
            Files.writeString(fingerprintFile, fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be written to " + fingerprintFile.getParent(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the search index was built", e);
        }
    }

    private String fingerprint(boolean meaning) {
        String content = database.sql("select fingerprint from content")
                .query(String.class)
                .single();
        return "%s mapping %d meaning %s"
                .formatted(content, IndexMapping.VERSION, meaning ? SentenceModel.NAME : "off");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which opens last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
