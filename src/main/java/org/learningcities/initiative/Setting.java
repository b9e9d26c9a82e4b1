package org.learningcities.initiative;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.learningcities.shared.Coded;

/** Where the learning of an initiative takes place. */
public enum Setting implements Coded {
    SCHOOL,
    HIGHER_EDUCATION,
    COMMUNITY,
    WORKPLACE,
    FAMILY,
    ONLINE,
    LIBRARY,
    OUTDOORS;

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Setting, String> {

        @Override
        public String convertToDatabaseColumn(Setting value) {
            return value.code();
        }

        @Override
        public Setting convertToEntityAttribute(String code) {
            return Coded.of(Setting.class, code);
        }
    }
}
