package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.MadeCity;

/** What a start does with the content: all of it at first, nothing where nothing changed, else just the difference. */
class ContentMigrationTest {

    @TempDir
    Path temp;

    private ContentCopy content;

    @BeforeEach
    void loadForTheFirstTime() {
        content = ContentCopy.in(temp.resolve("content"));
        assertThat(content.load()).isEqualTo(schemaMigrations() + 1);
    }

    private static int schemaMigrations() {
        return Objects.requireNonNull(Path.of("db/migration").toFile().list()).length;
    }

    @Test
    void loadsAllThatStandsInTheFiles() {
        var cities = CityFile.all();
        assertThat(count("city")).isEqualTo(cities.size());
        assertThat(count("region")).isEqualTo(5);
        assertThat(count("question")).isEqualTo(18);
        assertThat(count("statistic")).isEqualTo(sum(cities, "statistics"));
        assertThat(count("initiative")).isEqualTo(sum(cities, "initiatives"));
        assertThat(count("evidence")).isEqualTo(sum(cities, "evidence"));
        assertThat(count("quote")).isEqualTo(sum(cities, "quotes"));
        assertThat(count("statement where city_slug is not null or chapter_id is not null"))
                .isEqualTo(cities.stream()
                        .mapToLong(city -> city.statements().size())
                        .sum());
        assertThat(count("source where bibliography_id in (select slug from city)"))
                .isEqualTo(sum(cities, "sources"));
    }

    @Test
    void doesNothingAgainWhenNothingChanged() {
        Map<String, String> before = content.state();
        String versions = rowVersions();
        assertThat(content.load()).isZero();
        assertThat(content.state()).isEqualTo(before);
        assertThat(rowVersions()).isEqualTo(versions);
    }

    /** As one leaves it who was killed between the commit of the tables and Flyway's of its note. */
    @Test
    void loadsWhatTheTablesDoNotHoldThoughFlywaySaysSo() {
        Map<String, String> before = content.state();
        String cork = content.read("cities/cork.yaml");
        content.replace("cities/cork.yaml", "slug: cork\nname: \"Cork\"", "slug: cork\nname: \"Cork on the Lee\"");
        assertThat(content.load()).isEqualTo(1);
        assertThat(content.state()).isNotEqualTo(before);
        content.value("with last as (delete from flyway_schema_history where installed_rank ="
                + " (select max(installed_rank) from flyway_schema_history) returning 1) select count(*) from last");

        content.write("cities/cork.yaml", cork);
        assertThat(content.load()).as("what Flyway ran").isZero();
        assertThat(content.value("select name from city where slug = 'cork'")).isEqualTo("Cork");
    }

    @Test
    void doesNothingForOtherLineEnds() {
        content.write("cities/cork.yaml", content.read("cities/cork.yaml").replace("\n", "\r\n"));
        assertThat(content.load()).isZero();
    }

    @Test
    void appliesChangedTextAndLeavesTheRestUntouched() {
        String untouched = rowVersions("city where slug <> 'cork'");
        content.replace("cities/cork.yaml", "slug: cork\nname: \"Cork\"", "slug: cork\nname: \"Cork on the Lee\"");
        assertThat(content.load()).isEqualTo(1);
        assertThat(content.value("select name from city where slug = 'cork'")).isEqualTo("Cork on the Lee");
        assertThat(rowVersions("city where slug <> 'cork'")).isEqualTo(untouched);
    }

    @Test
    void takesAwayRemovedStatementWithItsSources() {
        assertThat(count("statement where id = 'ybycui/fewer-people-by-2022'")).isEqualTo(1);
        long statements = count("statement");
        content.write(
                "cities/ybycui.yaml",
                content.read("cities/ybycui.yaml")
                        .replaceFirst("(?s)    - id: fewer-people-by-2022\n.*?source: \\[[^]]*]\n", ""));
        assertThat(content.load()).isEqualTo(1);
        assertThat(count("statement where id = 'ybycui/fewer-people-by-2022'")).isZero();
        assertThat(count("statement_source where statement_id = 'ybycui/fewer-people-by-2022'"))
                .isZero();
        assertThat(count("statement")).isEqualTo(statements - 1);
    }

    @Test
    void takesAwayRemovedCity() throws Exception {
        content.keepEnglish();
        java.nio.file.Files.delete(content.folder().resolve("cities/amman.yaml"));
        assertThat(content.load()).isEqualTo(1);
        assertThat(count("city")).isEqualTo(CityFile.all().size() - 1);
        assertThat(count("source where bibliography_id = 'amman'")).isZero();
    }

    @Test
    void addsCityByOneFileAlone() {
        content.write("cities/made.yaml", MadeCity.named("made", "Made", "africa"));
        Map<String, String> others = content.state();
        assertThat(content.load()).isEqualTo(1);
        assertThat(content.value("select name from city where slug = 'made'")).isEqualTo("Made");
        assertThat(count("statement where city_slug = 'made' or chapter_id like 'made/%'"))
                .isEqualTo(3);
        assertThat(content.state().get("region")).isEqualTo(others.get("region"));
    }

    @Test
    void remembersTheFingerprintOfTheFiles() {
        String before = content.value("select fingerprint from content");
        content.replace("cities/cork.yaml", "slug: cork\n", "slug: cork \n");
        content.load();
        assertThat(content.value("select fingerprint from content"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(before);
    }

    private long count(String from) {
        return Long.parseLong(content.value("select count(*) from " + from));
    }

    private static long sum(Iterable<CityFile> cities, String list) {
        long sum = 0;
        for (CityFile city : cities) {
            sum += city.list(list).size();
        }
        return sum;
    }

    /** The transactions that wrote the rows: equal only where no row was written again. */
    private String rowVersions() {
        return rowVersions("city") + rowVersions("statement") + rowVersions("source") + rowVersions("content");
    }

    private String rowVersions(String from) {
        return content.value("select string_agg(xmin::text, ',' order by ctid) from " + from);
    }
}
