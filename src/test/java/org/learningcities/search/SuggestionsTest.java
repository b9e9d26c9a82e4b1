package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class SuggestionsTest {

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient sql;

    private JsonNode groups(String typed) {
        return answer(typed).path("groups");
    }

    private JsonNode answer(String typed) {
        return answer("", typed);
    }

    private JsonNode answer(String language, String typed) {
        Visitor.Answer answer = visitor.get(
                language + "/search/suggestions?q=" + UriUtils.encode(typed, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return JsonMapper.shared().readTree(answer.text());
    }

    private List<String> hrefs(String typed) {
        return hrefs("", typed);
    }

    private List<String> hrefs(String language, String typed) {
        List<String> hrefs = new ArrayList<>();
        answer(language, typed)
                .path("groups")
                .forEach(group -> group.path("items")
                        .forEach(item -> hrefs.add(item.path("href").asString())));
        return hrefs;
    }

    @Test
    void suggestsCityByItsFirstLetters() {
        assertThat(hrefs("ybyc")).contains("/cities/ybycui");
        assertThat(hrefs("北")).contains("/cities/beijing");
    }

    @ParameterizedTest
    @CsvSource({
        "'',    afri,       /regions/africa",
        "/fr,   afri,       /regions/africa",
        "/fr,   états,      /regions/arab-states",
        "/fr,   apprentiss, /key-features/2.5",
        "/fr,   mexi,       /cities/mexico-city",
        "/es,   áfr,        /regions/africa",
        "/es,   méx,        /cities/mexico-city",
        "/ru,   мех,        /cities/mexico-city",
        "/ru,   устойч,     /key-features/1.3",
        "/ar,   عم,         /cities/amman",
        "/zh,   墨西,       /cities/mexico-city",
        "/zh,   非,         /regions/africa",
        "/zh,   festival,   /initiatives/cork/lifelong-learning-festival"
    })
    void suggestsByTheFirstLettersInTheVisitorsLanguage(String language, String typed, String there) {
        assertThat(hrefs(language, typed)).contains(language + there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar", "ru", "zh"})
    void suggestsWhateverIsTranslatedByItsNameThere(String language) {
        Map<String, String> paths = Map.of("city", "/cities/", "region", "/regions/", "focal-point", "/key-features/");
        List<Map<String, Object>> names = sql.sql(
                        "select split_part(key, '/', 1) as kind, split_part(key, '/', 2) as id, "
                                + "text from translation where language = :language and key ~ '^(city|region|focal-point)/[^/]+$'")
                .param("language", language)
                .query()
                .listOfRows();

        assertThat(names)
                .hasSize(12 + 5 + 12)
                .allSatisfy(name -> assertThat(hrefs("/" + language, (String) name.get("text")))
                        .first()
                        .isEqualTo("/" + language + paths.get((String) name.get("kind")) + name.get("id")));
    }

    @Test
    void suggestsInGroupsOfFiveAtMost() {
        assertThat(groups("learning")).isNotEmpty().allSatisfy(group -> {
            assertThat(group.path("label").asString()).isNotBlank();
            assertThat(group.path("items").size()).isBetween(1, 5);
        });
    }

    @Test
    void saysHowManyThereAre() {
        assertThat(answer("北").path("count").asString()).isEqualTo("One suggestion; up and down to choose");
        assertThat(answer("learning").path("count").asString()).matches("\\d+ suggestions; up and down to choose");
        assertThat(answer("xyzzyx").path("count").asString()).isEmpty();
    }

    @Test
    void everySuggestionLeadsToItsPage() {
        assertThat(hrefs("l"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(visitor.get(href).status()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "xyzzyx", "\"", "*", "-", "a OR", "<script>", "\u202E", "((((("})
    void answersWhateverIsTyped(String typed) {
        assertThat(groups(typed).isArray()).isTrue();
    }

    @Test
    void describesTheSearchToBrowsers() {
        Visitor.Answer answer = visitor.get("/opensearch.xml");

        assertThat(answer.header("Content-Type")).startsWith("application/opensearchdescription+xml");
        assertThat(answer.text()).contains("template=\"http://localhost:8080/search?q={searchTerms}\"");
        assertThat(visitor.page("/search").select("head link[rel=search]").attr("href"))
                .isEqualTo("/opensearch.xml");
    }
}
