package org.learningcities.table;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Rows as CSV by RFC 4180, in UTF-8. Text that a spreadsheet would take for a formula gets an apostrophe before it, as
 * OWASP advises; numbers do not, since nothing but a number can stand in their columns.
 */
final class CsvRows {

    /** Parts the values of a list within a cell. */
    static final String BETWEEN = ";";

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private CsvRows() {}

    static <T> void write(TableRows<T> rows, OutputStream out) {
        List<Column<T>> columns = rows.table().columns();
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
        columns.forEach(column -> schema.addColumn(column.name()));
        try (SequenceWriter writer = CSV.writer(schema.build()).writeValues(out)) {
            writer.write(columns.stream().map(Column::name).toList());
            for (T row : rows.rows()) {
                writer.write(columns.stream()
                        .map(column -> cell(column.of().apply(row)))
                        .toList());
            }
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return safe(value instanceof Collection<?> several ? joined(several) : value.toString());
    }

    private static String joined(Collection<?> several) {
        return String.join(BETWEEN, several.stream().map(Object::toString).toList());
    }

    /** So that no program runs it. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
