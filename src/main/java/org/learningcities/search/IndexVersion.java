package org.learningcities.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fingerprint that the index must have: of the content, of how it is mapped, and of the model that makes its vectors. */
@Component
class IndexVersion {

    private final JdbcClient database;
    private final SentenceModel model;

    IndexVersion(JdbcClient database, SentenceModel model) {
        this.database = database;
        this.model = model;
    }

    /** Where the model loads that is wanted. */
    String hoped() {
        return of(model.wanted());
    }

    /** With the model or without; waits until that is known. */
    String certain() {
        return of(model.on());
    }

    private String of(boolean meaning) {
        String content = database.sql("select fingerprint from content")
                .query(String.class)
                .single();
        return "%s mapping %d meaning %s"
                .formatted(content, IndexMapping.VERSION, meaning ? SentenceModel.NAME : "off");
    }
}
