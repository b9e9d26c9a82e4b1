package org.learningcities.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.learningcities.city.City;
import org.learningcities.framework.FocalPoint;
import org.learningcities.source.Source;

/** A city's link to a focal point of the Key Features: the note that shows it, with its sources. */
@Entity
@Immutable
public class Evidence {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "city_slug")
    private City city;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "focal_point_code")
    private FocalPoint focalPoint;

    private int position;

    private String note;

    @ManyToMany
    @JoinTable(
            name = "evidence_source",
            joinColumns = @JoinColumn(name = "evidence_id"),
            inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Source> sources;

    protected Evidence() {}

    public String id() {
        return id;
    }

    public City city() {
        return city;
    }

    public FocalPoint focalPoint() {
        return focalPoint;
    }

    public String note() {
        return note;
    }

    public List<Source> sources() {
        return sources;
    }
}
