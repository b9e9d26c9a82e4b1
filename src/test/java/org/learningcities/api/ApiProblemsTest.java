package org.learningcities.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.RawVisitor;
import org.learningcities.testing.Visitor;
import org.learningcities.web.SampleWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API does not give, it refuses in a form that programs read; nothing below /api is ever HTML. */
@PortalTest
class ApiProblemsTest {

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cities?region=atlantis, region, africa",
        "/api/v1/cities?regions=africa, regions, region",
        "/api/v1/cities?sort=size, sort, population",
        "/api/v1/cities?sort=name&sort=country, sort, only one value",
        "/api/v1/cities?page=9999, page, 1–1",
        "/api/v1/cities?page=0, page, '1, 2, 3 …'",
        "/api/v1/cities?page=1&page=2, page, only one value",
        "/api/v1/cities?size=0, size, 1–100",
        "/api/v1/cities?size=-1, size, 1–100",
        "/api/v1/cities?size=1000000000, size, 1–100",
        "/api/v1/cities?size=1.5, size, 1–100",
        "/api/v1/cities?size=5&size=6, size, only one value",
        "/api/v1/cities/cork?region=africa, region,",
        "/api/v1/initiatives?evidence=none, evidence, result",
        "/api/v1/statistics?key=happiness, key, population",
        "/api/v1/search?q=a&page=9999999, page, 1–",
        "/api/v1/search?q=a&q=b, q, only one value",
        "/api/v1/search?size=5, size, page",
        "/api/v1/compare, city, two to six different cities",
        "/api/v1/compare?city=cork, city, two to six different cities",
        "/api/v1/compare?city=cork&city=cork&city=swansea, city, two to six different cities",
        "/api/v1/compare?city=cork&city=atlantis, city, swansea",
        "/api/v1?debug=true, debug,"
    })
    void namesTheParameterAndWhatIsAllowed(String path, String parameter, String allowed) {
        JsonNode error = problem(visitor.get(path), 400).get("errors").get(0);

        assertThat(error.get("parameter").stringValue()).isEqualTo(parameter);
        if (allowed != null) {
            assertThat(error.get("allowed").valueStream().map(JsonNode::stringValue))
                    .anySatisfy(value -> assertThat(value).startsWith(allowed));
        }
    }

    @Test
    void refusesWordsThatAreTooLong() {
        JsonNode error = problem(visitor.get("/api/v1/search?q=" + "a".repeat(300)), 400)
                .get("errors")
                .get(0);

        assertThat(error.get("allowed").get(0).stringValue()).isEqualTo("at most 200 characters");
    }

    @Test
    void refusesSevenCities() {
        problem(
                visitor.get("/api/v1/compare?city=cork&city=swansea&city=amman&city=balanga&city=beijing&city=espoo"
                        + "&city=mexico-city"),
                400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1/nothing",
                "/api/v2/cities",
                "/api/v1/cities/nowhere",
                "/api/v1/cities/CORK",
                "/api/v1/chapters/cork/nothing",
                "/api/v1/statements/cork/nothing",
                "/api/v1/statistics/cork/nothing",
                "/api/v1/initiatives/cork/nothing",
                "/api/v1/indicators/9.9.9",
                "/api/v1/indicators/'",
                "/api/v1/evidence/cork/nothing",
                "/api/v1/sources/cork/nothing",
                "/api/v1/sources/cork/%F0%9F%98%80"
            })
    void saysThatNothingHasThisId(String path) {
        problem(visitor.get(path.replace("'", "%27")), 404);
    }

    @Test
    void saysWhyAStatementIsGone() {
        sql.sql("insert into retired_statement (id, why) values ('cork/withdrawn', 'It was of the county.')")
                .update();
        try {
            JsonNode gone = problem(visitor.get("/api/v1/statements/cork/withdrawn"), 410);
            assertThat(gone.get("detail").stringValue()).contains("It was of the county.");
        } finally {
            sql.sql("delete from retired_statement where id = 'cork/withdrawn'").update();
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/v1/cities", "DELETE, /api/v1/cities/cork", "PUT, /api", "PATCH, /api/v1/nothing"})
    void canOnlyBeRead(String method, String path) {
        Visitor.Answer answer = visitor.ask(method, path);

        problem(answer, 405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void hasOnlyJson() {
        assertThat(visitor.get("/api/v1/sources").status()).isEqualTo(200);
        problem(visitor.get("/api/v1/sources", "Accept", "text/html"), 406);
        problem(visitor.get("/api/v1/sources", "Accept", "text/html, text/csv;q=0.5"), 406);
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assertThat(visitor.get("/api/v1/sources", "Accept", browser).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cities?region=\"'<script>alert(1)</script>",
                "/api/v1/cities?<script>=1",
                "/api/v1/cities/%zz",
                "/api/v1/cities/%00",
                "/api/v1/statements/cork/%00",
                "/api/v1/cities?region=%00%FF",
                "/api/v1/cities?region=%E2%80%AE%00",
                "/api/%ED%A0%80"
            })
    void answersOddRequestsCleanly(String target) throws IOException {
        try (RawVisitor raw = new RawVisitor(visitor.port())) {
            RawVisitor.RawAnswer answer = raw.get(target);

            assertThat(answer.status()).isIn(400, 404);
            assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
            assertThat(answer.body()).doesNotContain("<script>", "\tat ", "Exception");
        }
    }

    @Test
    void asksForPatienceWhereTheDatabaseIsGone() {
        ResponseEntity<byte[]> answer =
                new ApiAdvice(SampleWords.english()).databaseGone(new QueryTimeoutException("secret"));

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("10");
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8)).doesNotContain("secret");
    }

    private static JsonNode problem(Visitor.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Access-Control-Allow-Origin"))
                .isEqualTo(answer.path().equals("/api") ? "" : "*");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        return problem;
    }
}
