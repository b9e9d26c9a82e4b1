package org.learningcities.search;

import java.io.IOException;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Where the index is kept, and how it is made anew there. */
interface IndexStore {

    /** The fingerprint of what is indexed; none where no index is whole. Throws where it does not answer. */
    @Nullable
    String fingerprint() throws IOException;

    /** Whether an index that does not answer is damaged, and not just away. */
    boolean healsByBuilding();

    /** Whether it does not hold what was written, and can only be built anew. */
    default boolean isDamaged() {
        if (!healsByBuilding()) {
            return false;
        }
        try {
            return fingerprint() == null;
        } catch (IOException | RuntimeException | InternalError e) {
            return true;
        }
    }

    /** Where it is, in the words of an operator. */
    String place();

    /** Does this while no other portal does it to the same index. */
    void alone(Runnable build);

    /** Writes the index anew, whatever is there, and gives it this fingerprint when it is whole. */
    void write(SearchSession search, String fingerprint) throws IOException, InterruptedException;

    /** Another index is there, or the first: what was kept of the one before is old. */
    void adopt();

    /** Indexes all entities. */
    static MassIndexer indexer(SearchSession search) {
        return search.massIndexer(IndexMapping.ALL)
                // Nothing is written afterwards, and every search asks each segment.
                .mergeSegmentsOnFinish(true)
                .monitor(new IndexProgress());
    }
}
