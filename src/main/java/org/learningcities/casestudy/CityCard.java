package org.learningcities.casestudy;

import org.jspecify.annotations.Nullable;
import org.learningcities.city.RegionTag;

/**
 * A city as a card. The population leads to its line on the profile, where its source stands; "people" is the population
 * as a number to sort by, below zero where it is not reported.
 */
public record CityCard(
        String slug,
        String href,
        String name,
        @Nullable String localName,
        String iso2,
        String country,
        RegionTag region,
        String tagline,
        @Nullable String translated,
        String population,
        @Nullable String populationHref,
        double people,
        long initiatives) {}
