package org.learningcities.city;

import org.jspecify.annotations.Nullable;

/** A city as lists need it. */
public record CitySummary(
        String slug,
        String name,
        @Nullable String localName,
        String tagline,
        String iso2,
        String country,
        String regionSlug,
        String region) {

    /** The picture that stands for a city where somebody passes it on; drawn by the room picture. */
    public static String picture(String slug) {
        return "/cities/" + slug + "/picture.png";
    }
}
