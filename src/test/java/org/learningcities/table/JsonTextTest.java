package org.learningcities.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {

    private record Row(String name, @Nullable BigDecimal size, boolean copy) {}

    private static final Table<Row> TABLE = Table.<Row>of("rows", "name")
            .text("name", Row::name)
            .number("size", Row::size)
            .yesNo("copy", Row::copy);

    private static String json(Row row) {
        return JsonText.of(TABLE.with(List.of(row)).json());
    }

    @Test
    void keepsTypesAndSaysNullWhereNoSourceTells() {
        JsonNode row =
                JsonMapper.shared().readTree(json(new Row("=a", null, true))).get(0);

        assertThat(row.get("name").stringValue()).isEqualTo("=a");
        assertThat(row.get("size").isNull()).isTrue();
        assertThat(row.get("copy").booleanValue()).isTrue();
    }

    @Test
    void writesNumbersInDigits() {
        assertThat(json(new Row("a", new BigDecimal("1E+6"), false))).contains("\"size\" : 1000000");
    }

    @Test
    void holdsNoElementOfAPage() {
        String text = json(new Row("<script>", null, false));

        assertThat(text).doesNotContain("<");
        assertThat(JsonMapper.shared().readTree(text).get(0).get("name").stringValue())
                .isEqualTo("<script>");
    }
}
