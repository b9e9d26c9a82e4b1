package org.learningcities.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.Labels;
import org.learningcities.source.Source;

/** One of the three areas of the Key Features: wider benefits, building blocks, conditions. */
@Entity
@Immutable
public class Area {

    @Id
    private String code;

    private String label;

    private String plainWords;

    private String part;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Source source;

    @OneToMany(mappedBy = "area")
    @OrderBy("code")
    @Fetch(FetchMode.SUBSELECT)
    private List<FocalPoint> focalPoints;

    protected Area() {}

    public String code() {
        return code;
    }

    public String label() {
        return Labels.of("area/" + code, label);
    }

    public String plainWords() {
        return Labels.of("area/" + code + "/plain_words", plainWords);
    }

    /** The part of the temple that the framework is drawn as: pediment, columns or steps. */
    public String part() {
        return part;
    }

    public @Nullable Source source() {
        return source;
    }

    public List<FocalPoint> focalPoints() {
        return focalPoints;
    }
}
