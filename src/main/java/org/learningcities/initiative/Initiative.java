package org.learningcities.initiative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.framework.FocalPoint;
import org.learningcities.source.Backing;
import org.learningcities.source.Source;
import org.learningcities.source.Statement;

/** A named programme or practice of a city; what visitors call a practice. */
@Entity
@Immutable
public class Initiative {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "city_slug")
    private City city;

    private String slug;

    private int position;

    private String name;

    private @Nullable Integer since;

    @ElementCollection
    @CollectionTable(name = "initiative_audience", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "audience")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Audience> audiences;

    @ElementCollection
    @CollectionTable(name = "initiative_setting", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "setting")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Setting> settings;

    @ManyToMany
    @JoinTable(
            name = "initiative_focal_point",
            joinColumns = @JoinColumn(name = "initiative_id"),
            inverseJoinColumns = @JoinColumn(name = "focal_point_code"))
    @OrderBy("code")
    @Fetch(FetchMode.SUBSELECT)
    private List<FocalPoint> focalPoints;

    @ManyToMany
    @JoinTable(
            name = "initiative_source",
            joinColumns = @JoinColumn(name = "initiative_id"),
            inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Source> sources;

    @OneToMany
    @JoinColumn(name = "initiative_id")
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Statement> summary;

    protected Initiative() {}

    /** Its path: "cork/lifelong-learning-festival". */
    public String id() {
        return id;
    }

    public City city() {
        return city;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** The year that it began; none where no source tells. */
    public @Nullable Integer since() {
        return since;
    }

    public Set<Audience> audiences() {
        return audiences;
    }

    public Set<Setting> settings() {
        return settings;
    }

    /** The focal points of the Key Features that it gives evidence for. */
    public List<FocalPoint> focalPoints() {
        return focalPoints;
    }

    public List<Source> sources() {
        return sources;
    }

    /** What it is, for whom, who runs it, since when and what came of it. */
    public List<Statement> summary() {
        return summary;
    }

    /** What backs it: its sources, and whether a statement of its summary states a result. */
    public Backing backing() {
        return Backing.of(sources, summary.stream().anyMatch(Statement::result));
    }
}
