package org.learningcities.city;

/** A city as a map needs it: where it lies, in degrees north and east. */
public record CityPlace(
        String slug, String name, String country, String regionSlug, double latitude, double longitude) {

    public String href() {
        return "/cities/" + slug;
    }
}
