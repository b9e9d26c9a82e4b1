package org.learningcities.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as RFC 4180 has it, which no spreadsheet runs. */
class CsvRowsTest {

    private record Row(String name, @Nullable BigDecimal size, List<String> words) {}

    private static final Table<Row> TABLE = Table.<Row>of("rows", "name")
            .text("name", Row::name)
            .number("size", Row::size)
            .list("words", Row::words);

    private static String csv(Row... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLE.with(List.of(rows)).writeCsv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Row named(String name) {
        return new Row(name, null, List.of());
    }

    @Test
    void beginsWithTheNamesAndEndsLinesAsTheStandardSays() {
        assertThat(csv(new Row("Zürich", new BigDecimal("-12.50"), List.of("a", "b"))))
                .isEqualTo("name,size,words\r\nZürich,-12.5,a;b\r\n");
    }

    @Test
    void hasNamesWithoutRows() {
        assertThat(csv()).isEqualTo("name,size,words\r\n");
    }

    @Test
    void quotesWhatWouldPartCellsOrLines() {
        assertThat(csv(named("a,b"))).endsWith("\"a,b\",,\r\n");
        assertThat(csv(named("say \"hi\""))).endsWith("\"say \"\"hi\"\"\",,\r\n");
        assertThat(csv(named("two\nlines"))).endsWith("\"two\nlines\",,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1", "=HYPERLINK(\"http://example.org\")"})
    void holdsNoFormula(String text) {
        assertThat(CsvRows.safe(text)).isEqualTo("'" + text);
        assertThat(csv(named(text)).replace("\"", "")).contains("\r\n'" + text.replace("\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "1-2", "Cork"})
    void leavesOtherTextAlone(String text) {
        assertThat(CsvRows.safe(text)).isEqualTo(text);
    }
}
