package org.learningcities.search;

import java.util.Arrays;
import java.util.List;
import org.learningcities.city.City;
import org.learningcities.initiative.Initiative;
import org.learningcities.shared.Coded;

/** What can be found. */
enum HitType implements Coded {
    CITY(City.class, "region.slug"),
    INITIATIVE(Initiative.class, "city.region.slug");

    private final Class<?> entity;
    private final String regionField;

    HitType(Class<?> entity, String regionField) {
        this.entity = entity;
        this.regionField = regionField;
    }

    Class<?> entity() {
        return entity;
    }

    /** The field of the index that holds the region's slug. */
    String regionField() {
        return regionField;
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Coded::code).toList();
    }

    static HitType ofCode(String code) {
        return Coded.of(HitType.class, code);
    }
}
