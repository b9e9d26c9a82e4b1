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

/** One of the twelve focal points of the Key Features, such as "3.2" governance. */
@Entity
@Immutable
public class FocalPoint {

    @Id
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    private Area area;

    private String label;

    private String question;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Source source;

    @OneToMany(mappedBy = "focalPoint")
    @OrderBy("code")
    @Fetch(FetchMode.SUBSELECT)
    private List<KeyFeatureIndicator> indicators;

    protected FocalPoint() {}

    public String code() {
        return code;
    }

    public Area area() {
        return area;
    }

    public String label() {
        return Labels.of("focal-point/" + code, label);
    }

    public String question() {
        return Labels.of("focal-point/" + code + "/question", question);
    }

    public @Nullable Source source() {
        return source;
    }

    public List<KeyFeatureIndicator> indicators() {
        return indicators;
    }
}
