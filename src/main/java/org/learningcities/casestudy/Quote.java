package org.learningcities.casestudy;

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
import org.learningcities.source.Source;

/** Words of a person about the city, verbatim. */
@Entity
@Immutable
public class Quote {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "city_slug")
    private City city;

    private int position;

    private String text;

    private String speaker;

    @ManyToMany
    @JoinTable(
            name = "quote_source",
            joinColumns = @JoinColumn(name = "quote_id"),
            inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Source> sources;

    protected Quote() {}

    public String text() {
        return text;
    }

    public String speaker() {
        return speaker;
    }

    public List<Source> sources() {
        return sources;
    }
}
