package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lucene's files in the data directory, with the fingerprint in a file beside them. */
@OnLucene
@Component
class LuceneStore implements IndexStore {

    private static final Logger log = LoggerFactory.getLogger(PortalIndex.class);

    private final EntityManagerFactory entities;
    private final LuceneVectors vectors;
    private final KeptHits hits;
    private final KeptDocuments documents;
    private final Path fingerprintFile;

    LuceneStore(
            EntityManagerFactory entities,
            LuceneVectors vectors,
            KeptHits hits,
            KeptDocuments documents,
            @Value("${spring.jpa.properties.hibernate.search.backend.directory.root}") Path folder) {
        this.entities = entities;
        this.vectors = vectors;
        this.hits = hits;
        this.documents = documents;
        this.fingerprintFile = folder.resolve("fingerprint");
    }

    /** Reads every file of the index and compares its checksum. */
    @Override
    public @Nullable String fingerprint() throws IOException {
        if (!Files.exists(fingerprintFile)) {
            return null;
        }
        try (IndexReader reader = Search.mapping(entities)
                .scope(IndexMapping.ALL)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) FilterLeafReader.unwrap(leaf.reader())).checkIntegrity();
            }
        }
        return Files.readString(fingerprintFile);
    }

    @Override
    public String place() {
        return String.valueOf(fingerprintFile.toAbsolutePath().getParent());
    }

    /** The files are this portal's alone, and nobody else mends them. */
    @Override
    public boolean healsByBuilding() {
        return true;
    }

    /** The data directory is this portal's alone. */
    @Override
    public void alone(Runnable build) {
        build.run();
    }

    @Override
    public void write(SearchSession search, String fingerprint) throws IOException, InterruptedException {
        Files.deleteIfExists(fingerprintFile);
        try {
            index(search);
        } catch (SearchException e) {
            // Closing what is open of a damaged index may fail, before it is dropped. Then nothing is open any more.
            log.info("Search index: once more, since the old one could not be closed ({})", e.getMessage());
            index(search);
        }
        Files.createDirectories(fingerprintFile.getParent());
        Files.writeString(fingerprintFile, fingerprint);
    }

    private static void index(SearchSession search) throws InterruptedException {
        IndexStore.indexer(search).dropAndCreateSchemaOnStart(true).startAndWait();
    }

    @Override
    public void adopt() {
        vectors.read();
        hits.forget();
        documents.read();
    }
}
