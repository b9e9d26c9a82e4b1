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
        String region) {}
