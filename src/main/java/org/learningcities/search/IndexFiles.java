package org.learningcities.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/** The files of the index on disk. */
final class IndexFiles {

    private IndexFiles() {}

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
