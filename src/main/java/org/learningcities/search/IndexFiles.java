package org.learningcities.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the index on disk. */
final class IndexFiles {

    /** Between two lines that say how far a long building has come. */
    private static final Duration PROGRESS_PAUSE = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(PortalIndex.class);

    private IndexFiles() {}

    /** Writes the indexes of these types anew, whatever is there. */
    static void write(SearchSession search, List<Class<?>> types) throws InterruptedException {
        try {
            index(search, types);
        } catch (SearchException e) {
            // Closing what is open of a damaged index may fail, before it is dropped. Then nothing is open any more.
            log.info("Search index: once more, since the old one could not be closed ({})", e.getMessage());
            index(search, types);
        }
    }

    private static void index(SearchSession search, List<Class<?>> types) throws InterruptedException {
        search.massIndexer(types)
                .dropAndCreateSchemaOnStart(true)
                // Nothing is written afterwards, and every search asks each segment.
                .mergeSegmentsOnFinish(true)
                .monitor(new IndexProgress(PROGRESS_PAUSE))
                .startAndWait();
    }

    /** Reads every file of these types' indexes and compares its checksum; throws where one is damaged. */
    static void check(SearchMapping mapping, List<Class<?>> types) throws IOException {
        try (IndexReader reader =
                mapping.scope(types).extension(LuceneExtension.get()).openIndexReader()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) FilterLeafReader.unwrap(leaf.reader())).checkIntegrity();
            }
        }
    }
}
