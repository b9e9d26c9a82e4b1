package org.learningcities.city;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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
import org.learningcities.source.Statement;

/** One of the learning cities. */
@Entity
@Immutable
public class City {

    @Id
    private String slug;

    private String name;

    private @Nullable String officialName;

    private @Nullable String localName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "country_iso2")
    private Country country;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_slug")
    private Region region;

    private double latitude;

    private double longitude;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source coordinatesSource;

    private String tagline;

    @OneToMany
    @JoinColumn(name = "city_slug")
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Statement> lead;

    protected City() {}

    public String slug() {
        return slug;
    }

    /** The name that the book uses. */
    public String name() {
        return Labels.of("city/" + slug, name);
    }

    public @Nullable String officialName() {
        return officialName;
    }

    /** The name in the local script or spelling. */
    public @Nullable String localName() {
        return localName;
    }

    public Country country() {
        return country;
    }

    public Region region() {
        return region;
    }

    /** Degrees north. */
    public double latitude() {
        return latitude;
    }

    /** Degrees east. */
    public double longitude() {
        return longitude;
    }

    public Source coordinatesSource() {
        return coordinatesSource;
    }

    public String tagline() {
        return Labels.of("city/" + slug + "/tagline", tagline);
    }

    /** The statements that open the profile; none where the content file has no lead yet. */
    public List<Statement> lead() {
        return lead;
    }
}
