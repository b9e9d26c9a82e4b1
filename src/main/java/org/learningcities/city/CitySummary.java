package org.learningcities.city;

import org.jspecify.annotations.Nullable;
import org.learningcities.shared.Labels;

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

    @Override
    public String name() {
        return Labels.of("city/" + slug, name);
    }

    @Override
    public String tagline() {
        return Labels.of("city/" + slug + "/tagline", tagline);
    }

    @Override
    public String country() {
        return Labels.country(iso2, country);
    }

    @Override
    public String region() {
        return Labels.of("region/" + regionSlug, region);
    }

    /** The picture that stands for a city where somebody passes it on; drawn by the room picture. */
    public static String picture(String slug) {
        return "/cities/" + slug + "/picture.png";
    }
}
