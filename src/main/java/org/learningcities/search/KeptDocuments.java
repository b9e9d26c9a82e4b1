package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of the documents of the index, where they are few, so that the index is asked for words alone. */
@Component
class KeptDocuments {

    private final EntityManagerFactory entities;
    private volatile @Nullable DocumentTable table;

    KeptDocuments(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** None where there are too many. */
    @Nullable
    DocumentTable table() {
        return table;
    }

    /** Another index is there, or the first. */
    void read() {
        table = DocumentTable.read(entities);
    }
}
