package org.learningcities.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whatever the format, a file holds the rows of its page, in their order. */
@PortalTest
class FilesTest {

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "/cities, '', cities, .city-card-title a",
        "/cities, ?region=africa, cities, .city-card-title a",
        "/cities, ?region=asia-and-the-pacific&sort=population, cities, .city-card-title a",
        "/initiatives, '', initiatives, .initiative-card-title a",
        "/initiatives, ?audience=children&audience=families&setting=library, initiatives, .initiative-card-title a",
        "/key-features, '', focal_points, a.temple-part",
        "/search, ?q=older+people&region=africa, hits, .hit-title a",
        "/search, ?q=libraries&page=2&sort=name, hits, .hit-title a"
    })
    void holdTheRowsOfThePage(String path, String query, String table, String links) {
        List<String> shown = allPages(path + query, links, path.equals("/search"));
        Visitor.Answer csv = visitor.get(path + ".csv" + query);
        Visitor.Answer json = visitor.get(path + ".json" + query);

        assertThat(shown).isNotEmpty();
        assertThat(FileBox.rows(csv.body())).extracting(row -> row.get("page")).containsExactlyElementsOf(shown);
        assertThat(FileBox.json(json)
                        .get(table)
                        .valueStream()
                        .map(row -> row.get("page").stringValue()))
                .containsExactlyElementsOf(shown);
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=book", "?cited=cork&kind=news", ""})
    void holdTheSourcesOfThePage(String query) {
        List<String> shown = new ArrayList<>();
        for (String path = "/sources" + query; !path.isEmpty(); ) {
            Document page = visitor.page(path);
            shown.addAll(page.select(".sources-list .references-title").eachText());
            path = page.select(".pagination a[rel=next]").attr("href");
        }

        assertThat(FileBox.rows(visitor.get("/sources.csv" + query).body()))
                .extracting(row -> row.get("title").replaceAll("\\s+", " "))
                .containsExactlyElementsOf(shown);
    }

    @Test
    void holdTheCellsOfAComparison() {
        String query = "?city=cork&city=swansea";
        Document page = visitor.page("/compare" + query);

        assertThat(FileBox.rows(visitor.get("/compare.csv" + query).body()))
                .hasSize(page.select(".statements-statement, .comparison-table-lines li")
                        .size())
                .allSatisfy(row -> assertThat(row.get("sources")).isNotBlank());
    }

    @Test
    void holdTheLinesOfABrief() {
        String query = "?item=statement:cork/lead&item=city:cork&item=number:cork/population-2011";
        Document page = visitor.page("/brief" + query);
        JsonNode json = FileBox.json(visitor.get("/brief.json" + query));

        assertThat(json.get("rows").valueStream().map(row -> row.get("text").stringValue()))
                .containsExactlyElementsOf(
                        page.select(".brief-line > span:first-child").eachText());
        assertThat(json.get("references").size())
                .isEqualTo(page.select(".references-title").size());
        assertThat(FileBox.rows(visitor.get("/brief.csv" + query).body()))
                .hasSize(json.get("rows").size())
                .allSatisfy(row -> assertThat(row.get("references")).isNotEmpty());
    }

    @Test
    void tellAllOfAProfile() {
        JsonNode json = FileBox.json(visitor.get("/cities/cork.json"));
        Document page = visitor.page("/cities/cork");

        assertThat(json.get("statistics").size())
                .isEqualTo(page.select(".number-table tbody tr").size());
        assertThat(json.get("sources").size())
                .isEqualTo(page.select("#references ~ * .references-title, .references-title")
                        .size());
        assertThat(json.get("statements")
                        .valueStream()
                        .map(row -> row.get("page").stringValue()))
                .containsExactlyElementsOf(page.select("a.statements-cite").eachAttr("href"));
        assertThat(FileBox.rows(visitor.get("/cities/cork.csv").body()))
                .hasSize(json.get("statements").size());
    }

    @ParameterizedTest
    @CsvSource({
        "/cities, 12",
        "/cities/cork, 0",
        "/initiatives, 0",
        "/initiatives/cork/lifelong-learning-festival, 0",
        "/sources, 0",
        "/key-features, 12",
        "/search, 10"
    })
    void citeInThreeFormats(String path, int expected) {
        String query = path.equals("/search") ? "?q=learning" : "";
        int rows = expected > 0
                ? expected
                : path.lastIndexOf('/') == 0
                        ? FileBox.rows(visitor.get(path + ".csv").body()).size()
                        : 1
                                + FileBox.json(visitor.get(path + ".json"))
                                        .get("sources")
                                        .size();
        for (String ending : List.of("bib", "ris", "csl.json")) {
            assertThat(FileBox.works(visitor.get(path + "." + ending + query), ending))
                    .as("%s.%s", path, ending)
                    .isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "csl.json"})
    void citeTheSourcesOfABriefAndOfAComparison(String ending) {
        String brief = "?item=statement:cork/lead&item=city:cork";
        assertThat(FileBox.works(visitor.get("/brief." + ending + brief), ending))
                .isEqualTo(1
                        + visitor.page("/brief" + brief)
                                .select(".references-title")
                                .size());
        String compare = "?city=cork&city=swansea&rows=numbers";
        assertThat(FileBox.works(visitor.get("/compare." + ending + compare), ending))
                .isEqualTo(visitor.page("/compare" + compare)
                        .select(".references-title")
                        .size());
    }

    @Test
    void nameTheirLicenceTheirContentAndThePage() {
        JsonNode json = FileBox.json(visitor.get("/cities.json?region=africa"));

        assertThat(json.get("page").stringValue()).isEqualTo("http://localhost:8080/cities?region=africa");
        assertThat(json.get("licence").stringValue()).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(json.get("content").stringValue()).matches("[0-9a-f]{64}");
        assertThat(json.get("total").intValue()).isEqualTo(json.get("cities").size());
    }

    private List<String> allPages(String first, String links, boolean onlyThis) {
        List<String> all = new ArrayList<>();
        for (String path = first; !path.isEmpty(); ) {
            Document page = visitor.page(path);
            all.addAll(page.select(links).eachAttr("href"));
            path = onlyThis ? "" : page.select(".pagination a[rel=next]").attr("href");
        }
        return all;
    }
}
