package org.learningcities.city;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.learningcities.shared.Labels;

/** A country, by its ISO 3166-1 codes. */
@Entity
@Immutable
public class Country {

    @Id
    private String iso2;

    private String iso3;

    private String name;

    protected Country() {}

    public String iso2() {
        return iso2;
    }

    public String iso3() {
        return iso3;
    }

    public String name() {
        return Labels.country(iso2, name);
    }
}
