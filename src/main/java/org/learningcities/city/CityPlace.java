package org.learningcities.city;

import org.learningcities.shared.Labels;

/** A city as a map needs it: where it lies, in degrees north and east. */
public record CityPlace(
        String slug, String name, String iso2, String country, String regionSlug, double latitude, double longitude) {

    @Override
    public String name() {
        return Labels.of("city/" + slug, name);
    }

    @Override
    public String country() {
        return Labels.country(iso2, country);
    }

    public String href() {
        return "/cities/" + slug;
    }
}
