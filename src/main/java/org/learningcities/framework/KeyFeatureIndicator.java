package org.learningcities.framework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.learningcities.source.Source;

/** One of the features of the framework, such as "1.1.1" literacy, with the measurements that tell how a city does. */
@Entity
@Immutable
public class KeyFeatureIndicator {

    @Id
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    private FocalPoint focalPoint;

    private String label;

    private @Nullable String note;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Source source;

    @OneToMany(mappedBy = "indicator")
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Measurement> measurements;

    @ElementCollection
    @CollectionTable(name = "indicator_statistic_key", joinColumns = @JoinColumn(name = "indicator_code"))
    @Column(name = "statistic_key")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> statisticKeys;

    protected KeyFeatureIndicator() {}

    public String code() {
        return code;
    }

    public FocalPoint focalPoint() {
        return focalPoint;
    }

    public String label() {
        return label;
    }

    public @Nullable String note() {
        return note;
    }

    /** Where the label was checked; none where it is a recollection whose wording and number are to be checked. */
    public @Nullable Source source() {
        return source;
    }

    public List<Measurement> measurements() {
        return measurements;
    }

    /** The keys of the statistics that measure this feature. */
    public Set<String> statisticKeys() {
        return statisticKeys;
    }
}
