package org.learningcities.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The sources of one content file: of a city, the regions, the Key Features or the publications. */
@Entity
@Immutable
public class Bibliography {

    @Id
    private String id;

    private String title;

    private int position;

    protected Bibliography() {}

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
