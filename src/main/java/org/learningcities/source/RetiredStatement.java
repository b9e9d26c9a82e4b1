package org.learningcities.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A statement that was withdrawn; its id is never given again. */
@Entity
@Immutable
public class RetiredStatement {

    @Id
    private String id;

    private String why;

    protected RetiredStatement() {}

    public String id() {
        return id;
    }

    /** What was wrong with it, in a sentence. */
    public String why() {
        return why;
    }
}
