package org.learningcities.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.learningcities.shared.Coded;

/** Who speaks in a source; the order is that of the line "what backs this". */
public enum Voice implements Coded {
    CITY,
    UNESCO,
    GOVERNMENT,
    RESEARCH,
    STATISTICS,
    PARTNER,
    PRESS,
    REFERENCE;

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Voice, String> {

        @Override
        public String convertToDatabaseColumn(Voice voice) {
            return voice.code();
        }

        @Override
        public Voice convertToEntityAttribute(String code) {
            return Coded.of(Voice.class, code);
        }
    }
}
