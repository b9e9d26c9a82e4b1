package org.learningcities.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages in other formats by Accept, the signposts that lead to them, and what bad addresses are answered. */
@PortalTest
class NegotiationTest {

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "/cities?region=africa, application/json, /cities.json?region=africa",
        "/cities/cork, text/csv, /cities/cork.csv",
        "/initiatives/cork/lifelong-learning-festival, application/x-bibtex, "
                + "/initiatives/cork/lifelong-learning-festival.bib",
        "/search?q=festival, application/json, /search.json?q=festival",
        "/sources?kind=book, application/x-research-info-systems, /sources.ris?kind=book"
    })
    void givesTheFileThatIsAskedFor(String page, String type, String file) {
        Visitor.Answer answer = visitor.get(page, "Accept", type);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(visitor.get(file).text());
        assertThat(answer.header("Content-Type")).isEqualTo(type + ";charset=UTF-8");
        assertThat(answer.header("Content-Location")).isEqualTo(file);
        assertThat(answer.headers().allValues("Vary")).anyMatch(value -> value.matches("(?i)(.*,\\s*)?accept(,.*)?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cities", "/cities/cork", "/search?q=festival", "/compare"})
    void givesBrowsersThePage(String path) {
        Visitor.Answer page = visitor.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.headers().allValues("Vary")).anyMatch(value -> value.matches("(?i)(.*,\\s*)?accept(,.*)?"));
    }

    @Test
    void showsProgramsTheWay() {
        assertThat(links("/cities?region=africa"))
                .contains("</cities.csv?region=africa>; rel=\"alternate\"; type=\"text/csv\"")
                .contains("<https://creativecommons.org/licenses/by-sa/4.0/>; rel=\"license\"")
                .contains("</data/datapackage.json>; rel=\"describedby\"; type=\"application/json\"")
                .noneMatch(link -> link.contains("cite-as"));
        assertThat(links("/cities/cork"))
                .contains("<http://localhost:8080/cities/cork>; rel=\"cite-as\"")
                .contains("</cities/cork.csl.json>; rel=\"describedby\"; "
                        + "type=\"application/vnd.citationstyles.csl+json\"");
        assertThat(links("/cities/cork.csv")).contains("</cities/cork>; rel=\"collection\"; type=\"text/html\"");
    }

    @Test
    void everySignpostOfThePortalLeadsSomewhere() {
        for (String path : List.of("/cities/cork", "/initiatives?audience=families", "/key-features")) {
            assertThat(links(path))
                    .filteredOn(link -> link.startsWith("</"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(visitor.get(link.substring(1, link.indexOf('>')))
                                    .status())
                            .as(link)
                            .isEqualTo(200));
        }
    }

    @Test
    void saysWhatItDroppedOrRefuses() {
        assertThat(FileBox.json(visitor.get("/cities.json?region=atlantis"))
                        .get("notices")
                        .get(0)
                        .stringValue())
                .contains("atlantis");
        Visitor.Answer csv = visitor.get("/cities.csv?region=atlantis&colour=red");
        assertThat(csv.status()).isEqualTo(400);
        assertThat(csv.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(FileBox.json(csv).get("detail").stringValue()).contains("atlantis", "colour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cities/crok.json",
                "/cities/Cork!.csv",
                "/initiatives/cork/nothing.bib",
                "/cities.xml",
                "/key-features/3.2.bib"
            })
    void isMissingWhereThereIsNoSuchThing(String path) {
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/cities, 6", "/initiatives, 6", "/sources, 6", "/search?q=a, 6", "/compare?city=cork&city=swansea, 5"})
    void pagesLinkTheirFiles(String path, int formats) {
        assertThat(visitor.page(path).select(".downloads a").eachAttr("href"))
                .hasSize(formats)
                .allSatisfy(file -> assertThat(visitor.get(file).status()).isEqualTo(200));
    }

    private List<String> links(String path) {
        return List.of(visitor.get(path).header("Link").split(", "));
    }
}
