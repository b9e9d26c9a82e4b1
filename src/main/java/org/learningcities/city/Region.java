package org.learningcities.city;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.learningcities.shared.Labels;
import org.learningcities.source.Source;

/** One of the five regions by which UNESCO groups countries for its activities. */
@Entity
@Immutable
public class Region {

    @Id
    private String slug;

    private String name;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    protected Region() {}

    public String slug() {
        return slug;
    }

    public String name() {
        return Labels.of("region/" + slug, name);
    }

    public int position() {
        return position;
    }

    public Source source() {
        return source;
    }
}
