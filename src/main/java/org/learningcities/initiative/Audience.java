package org.learningcities.initiative;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.learningcities.shared.Coded;

/** Whom an initiative is for. */
public enum Audience implements Coded {
    CHILDREN,
    YOUTH,
    ADULTS,
    OLDER_PEOPLE,
    FAMILIES,
    WOMEN,
    MIGRANTS,
    DISABLED_PEOPLE,
    UNEMPLOYED,
    WORKERS,
    EDUCATORS,
    EVERYONE;

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Audience, String> {

        @Override
        public String convertToDatabaseColumn(Audience value) {
            return value.code();
        }

        @Override
        public Audience convertToEntityAttribute(String code) {
            return Coded.of(Audience.class, code);
        }
    }
}
