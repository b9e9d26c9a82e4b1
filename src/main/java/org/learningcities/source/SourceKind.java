package org.learningcities.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.learningcities.shared.Coded;

/** What kind of text a source is; the order is that of the filter. */
public enum SourceKind implements Coded {
    BOOK,
    PROFILE,
    REPORT,
    STATISTICS,
    NEWS,
    ENCYCLOPEDIA;

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<SourceKind, String> {

        @Override
        public String convertToDatabaseColumn(SourceKind kind) {
            return kind.code();
        }

        @Override
        public SourceKind convertToEntityAttribute(String code) {
            return Coded.of(SourceKind.class, code);
        }
    }
}
