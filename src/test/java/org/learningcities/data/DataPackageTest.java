package org.learningcities.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data is what its description says: read by a validator, and row by row. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataPackageTest {

    private static final Path PROFILE = Path.of("src/test/resources/data/datapackage-2.0.schema.json");

    private static final String ZIP = "/data/learning-cities.zip";

    /** What a cell of a type looks like. */
    private static final Map<String, String> FORMS = Map.of(
            "string", "(?s).+",
            "list", "[^;]+(;[^;]+)*",
            "integer", "-?\\d+",
            "number", "-?\\d+(\\.\\d+)?",
            "year", "\\d{4}",
            "date", "\\d{4}-\\d{2}-\\d{2}",
            "boolean", "true|false");

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient sql;

    private JsonNode description;
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    @BeforeAll
    void read() {
        description = FileBox.json(visitor.get("/data/datapackage.json"));
        description
                .get("resources")
                .forEach(resource -> rows.put(
                        resource.get("name").stringValue(),
                        FileBox.rows(visitor.get("/data/" + resource.get("path").stringValue())
                                .body())));
    }

    @Test
    void fitsTheProfileOfDataPackages() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PROFILE), InputFormat.JSON);

        assertThat(schema.validate(description)).isEmpty();
        assertThat(schema.validate(JsonMapper.shared().readTree("{\"resources\": [{\"name\": \"Not A Name\"}]}")))
                .isNotEmpty();
    }

    @Test
    void everyCellIsOfItsType() {
        description.get("resources").forEach(resource -> {
            String table = resource.get("name").stringValue();
            assertThat(rows.get(table)).as(table).isNotEmpty();
            resource.get("schema").get("fields").forEach(field -> {
                String column = field.get("name").stringValue();
                boolean required = field.get("constraints").get("required").booleanValue();
                assertThat(rows.get(table))
                        .as("%s.%s", table, column)
                        .extracting(row -> row.get(column))
                        .doesNotContainNull()
                        .allMatch(cell -> cell.isEmpty()
                                ? !required
                                : cell.matches(FORMS.get(field.get("type").stringValue())));
            });
            assertThat(rows.get(table).get(0))
                    .hasSize(resource.get("schema").get("fields").size());
        });
    }

    @Test
    void everyRowHasAKeyOfItsOwn() {
        description.get("resources").forEach(resource -> {
            List<String> key = names(resource.get("schema").get("primaryKey"));
            assertThat(rows.get(resource.get("name").stringValue()).stream().map(row -> values(row, key)))
                    .as(resource.get("name").stringValue())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void everyReferenceLeadsToARow() {
        description
                .get("resources")
                .forEach(resource -> resource.get("schema").get("foreignKeys").forEach(foreign -> {
                    JsonNode reference = foreign.get("reference");
                    Set<List<String>> known = new HashSet<>();
                    rows.get(reference.get("resource").stringValue())
                            .forEach(row -> known.add(values(row, names(reference.get("fields")))));
                    String table = resource.get("name").stringValue();
                    assertThat(rows.get(table).stream().map(row -> values(row, names(foreign.get("fields")))))
                            .as("%s of %s", foreign, table)
                            .filteredOn(values -> !values.contains(""))
                            .isNotEmpty()
                            .allMatch(known::contains);
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "cities, city",
        "statistics, statistic",
        "chapters, chapter",
        "statements, statement",
        "initiatives, initiative",
        "initiative_features, initiative_focal_point",
        "indicators, key_feature_indicator",
        "evidence, evidence",
        "sources, source",
        "statement_sources, statement_source",
        "evidence_sources, evidence_source"
    })
    void holdsAllThatIsPublished(String table, String stored) {
        assertThat(rows.get(table))
                .hasSize(sql.sql("select count(*) from " + stored)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void everythingThatSaysSomethingNamesASource() {
        for (String table : List.of("statements", "statistics", "initiatives", "evidence")) {
            assertThat(rows.get(table))
                    .as(table)
                    .allSatisfy(row -> assertThat(row.get("sources")).isNotEmpty());
        }
    }

    @Test
    void standsInOneFileAsWell() throws IOException {
        Visitor.Answer zip = visitor.get(ZIP);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
        assertThat(files).hasSize(1 + rows.size());
        files.forEach((name, text) -> assertThat(text)
                .as(name)
                .isEqualTo(visitor.get(name.replaceFirst("^learning-cities", "/data"))
                        .text()));
        assertThat(visitor.get(ZIP).body()).isEqualTo(zip.body());
    }

    @Test
    void isNotSentAgainWhereItHasNotChanged() {
        String tag = visitor.get(ZIP).header("ETag");

        assertThat(tag).contains(description.get("version").stringValue());
        assertThat(visitor.get(ZIP, "If-None-Match", tag).status()).isEqualTo(304);
        String table = visitor.get("/data/cities.csv").header("ETag");
        assertThat(visitor.get("/data/cities.csv", "If-None-Match", table).status())
                .isEqualTo(304);
    }

    @Test
    void hasADictionaryThatPeopleCanRead() {
        Document page = visitor.page("/data");

        description.get("resources").forEach(resource -> {
            String table = resource.get("name").stringValue();
            assertThat(page.select("#" + table + " tbody th").eachText())
                    .as(table)
                    .isEqualTo(resource.get("schema")
                            .get("fields")
                            .valueStream()
                            .map(field -> field.get("name").stringValue())
                            .toList());
        });
        assertThat(page.select(".data-version").text())
                .isEqualTo(description.get("version").stringValue());
    }

    @Test
    void tellsWhatChangedFromVersionToVersion() {
        Document page = visitor.page("/data");

        assertThat(rows.get("releases").get(0).get("version"))
                .isEqualTo(description.get("version").stringValue());
        assertThat(page.select(".data-changes code").eachText())
                .isEqualTo(rows.get("releases").stream()
                        .map(row -> row.get("version").substring(0, 12))
                        .toList());
        assertThat(page.select(".data-changes dd").eachText())
                .isEqualTo(rows.get("releases").stream()
                        .map(row -> row.get("says"))
                        .toList());
        assertThat(visitor.page("/ru/data").select(".data-changes dt").last().text())
                .startsWith("23 ноября 2026");
    }

    @Test
    void keepsTheOldAddressAndKnowsNoOtherTable() {
        assertThat(visitor.get("/about/data").status()).isEqualTo(308);
        assertThat(visitor.get("/about/data").header("Location")).endsWith("/data");
        assertThat(visitor.get("/data/citties.csv").status()).isEqualTo(404);
        assertThat(visitor.get("/data/citties.csv").text()).contains("/data/cities.csv");
        assertThat(visitor.get("/data").header("Link"))
                .contains("rel=\"cite-as\"", "<" + ZIP + ">; rel=\"item\"; type=\"application/zip\"");
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> values(Map<String, String> row, List<String> columns) {
        return columns.stream().map(row::get).toList();
    }
}
