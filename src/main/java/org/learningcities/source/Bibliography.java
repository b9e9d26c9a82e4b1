package org.learningcities.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.learningcities.shared.Labels;
import org.learningcities.web.Words;

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

    /** What it is of, in the visitor's language. */
    public String title(Words words) {
        return switch (id) {
            case "regions", "key-features", "publication" -> words.get("source.cited." + id);
            default -> Labels.of("city/" + id, title);
        };
    }
}
