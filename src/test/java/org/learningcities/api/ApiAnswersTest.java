package org.learningcities.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API says what pages and files say, in pages that are linked, to programs of any origin. */
@PortalTest
class ApiAnswersTest {

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "cities, '?region=africa&region=arab-states&sort=population'",
        "initiatives, '?audience=children&setting=library'",
        "sources, '?kind=book'"
    })
    void givesTheRowsOfTheFile(String list, String query) {
        JsonNode file = json(visitor.get("/" + list + ".json" + query));
        String first = file.get(list).get(0).propertyNames().iterator().next();

        assertThat(walk("/api/v1/" + list + query))
                .isNotEmpty()
                .extracting(row -> row.get(first))
                .containsExactlyElementsOf(
                        file.get(list).valueStream().map(row -> row.get(first)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "statements, '?size=100'",
        "statistics, '?size=100'",
        "chapters, '?size=100'",
        "indicators, '?size=7'",
        "evidence, '?size=100'"
    })
    void givesEveryRowOfTheOpenDataOnce(String list, String query) {
        List<JsonNode> walked = walk("/api/v1/" + list + query);
        long lines = visitor.get("/data/" + list + ".csv").text().lines().count() - 1;
        String first = walked.get(0).propertyNames().iterator().next();

        assertThat(walked).extracting(row -> row.get(first)).doesNotHaveDuplicates();
        assertThat(walked.size()).isLessThanOrEqualTo((int) lines).isGreaterThan(20);
    }

    @Test
    void carriesSourceAndYear() {
        assertThat(walk("/api/v1/statistics?city=cork&key=population"))
                .isNotEmpty()
                .allSatisfy(number -> {
                    assertThat(number.get("year").isInt()).isTrue();
                    assertThat(number.get("references").get(0).get("publisher").isString())
                            .isTrue();
                });
        assertThat(walk("/api/v1/statements?city=cork&question=funding"))
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.get("chapter").stringValue()).isEqualTo("cork/funding");
                    assertThat(statement.get("references").get(0).has("year")).isTrue();
                });
    }

    @Test
    void leadsFromCitiesToWhatTheyTell() {
        JsonNode links = json(visitor.get("/api/v1/cities/cork")).get("links");

        for (String name : List.of("self", "chapters", "statements", "statistics", "initiatives", "evidence", "page")) {
            assertThat(visitor.get(local(links.get(name).stringValue())).status())
                    .as(name)
                    .isEqualTo(200);
        }
    }

    @Test
    void comparesAsThePageDoes() {
        JsonNode compared = json(visitor.get("/api/v1/compare?city=cork&city=swansea&rows=numbers"));
        List<String> shown = visitor.page("/compare?city=cork&city=swansea&rows=numbers")
                .select(".comparison-table-verdict")
                .eachText();

        assertThat(compared.get("verdicts")
                        .valueStream()
                        .map(verdict -> verdict.get("text").stringValue()))
                .isNotEmpty()
                .containsExactlyElementsOf(shown);
    }

    @Test
    void findsAsThePageDoes() {
        JsonNode found = json(visitor.get("/api/v1/search?q=libraries&region=africa"));

        assertThat(found.get("items").valueStream().map(hit -> hit.get("page").stringValue()))
                .isNotEmpty()
                .containsExactlyElementsOf(visitor.page("/search?q=libraries&region=africa")
                        .select(".hit-title a")
                        .eachAttr("href"));
    }

    @Test
    void namesTheNextPageInTheHeader() {
        Visitor.Answer answer = visitor.get("/api/v1/cities?size=5&page=2");

        assertThat(answer.header("Link"))
                .contains("<http://localhost:8080/api/v1/cities?size=5&page=3>; rel=\"next\"")
                .contains("<http://localhost:8080/api/v1/cities?size=5>; rel=\"prev\"")
                .contains("rel=\"license\"")
                .contains("rel=\"service-desc\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/cities", "/api/v1/cities/cork", "/api/v1/search?q=festival", "/api/v1/openapi.json"})
    void isReadByAnyOriginAndNotSentTwice(String path) {
        Visitor.Answer first = visitor.get(path, "Origin", "https://example.org");
        Visitor.Answer again = visitor.get(path, "If-None-Match", first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).startsWith("application/json");
        assertThat(first.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(visitor.ask("HEAD", path).status()).isEqualTo(200);
    }

    @Test
    void answersTheQuestionThatBrowsersAskBefore() {
        Visitor.Answer answer = visitor.ask(
                "OPTIONS",
                "/api/v1/cities",
                "Origin",
                "https://example.org",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("*");
    }

    private List<JsonNode> walk(String path) {
        List<JsonNode> rows = new ArrayList<>();
        for (String next = path; !next.isEmpty(); ) {
            JsonNode page = json(visitor.get(next));
            page.get("items").forEach(rows::add);
            next = local(page.get("links").path("next").asString(""));
            assertThat(page.get("total").intValue()).isGreaterThanOrEqualTo(rows.size());
            assertThat(next.isEmpty()).isEqualTo(page.get("total").intValue() == rows.size());
        }
        return rows;
    }

    private static String local(String address) {
        return address.replace("http://localhost:8080", "");
    }

    private static JsonNode json(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
