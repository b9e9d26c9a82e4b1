package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class SuggestionsTest {

    @Autowired
    Visitor visitor;

    private JsonNode groups(String typed) {
        return answer(typed).path("groups");
    }

    private JsonNode answer(String typed) {
        Visitor.Answer answer =
                visitor.get("/search/suggestions?q=" + UriUtils.encode(typed, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return JsonMapper.shared().readTree(answer.text());
    }

    private List<String> hrefs(String typed) {
        List<String> hrefs = new ArrayList<>();
        groups(typed)
                .forEach(group -> group.path("items")
                        .forEach(item -> hrefs.add(item.path("href").asString())));
        return hrefs;
    }

    @Test
    void suggestsCityByItsFirstLetters() {
        assertThat(hrefs("ybyc")).contains("/cities/ybycui");
        assertThat(hrefs("北")).contains("/cities/beijing");
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
