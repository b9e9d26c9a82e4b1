package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements, profiles and initiatives can be cited, in words and in files; what was withdrawn says so. */
@PortalTest
class CitationPagesTest {

    private static final String STATEMENT = "/statements/cork/second-city-of-ireland";

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient sql;

    @Test
    void everyStatementOfAProfileLeadsToItsPage() {
        Document profile = visitor.page("/cities/cork");

        assertThat(profile.select(".statements-statement")).isNotEmpty().allSatisfy(statement -> {
            String key = statement.id().replaceFirst("s-", "");
            assertThat(statement.select("a.statements-cite").attr("href")).isEqualTo("/statements/cork/" + key);
            assertThat(statement.select("a.statements-cite .visually-hidden").text())
                    .startsWith("Cite: ");
        });
    }

    @Test
    void showsAStatementInItsContextWithItsSources() {
        Document page = visitor.page(STATEMENT);

        assertThat(page.select("blockquote").text()).startsWith("Cork is Ireland's second city");
        assertThat(page.select("main a[href=/cities/cork#introduction]").text()).isEqualTo("What kind of city is it?");
        assertThat(page.select("main a[href=/cities/cork#s-second-city-of-ireland]"))
                .hasSize(1);
        assertThat(page.select(".citation-neighbour").text())
                .contains("After it", "a walled port of more than 800 years");
        assertThat(page.select(".references-title").text()).isEqualTo("Cork (GNLC case study)");
        assertThat(Canonical.path(page)).isEqualTo(STATEMENT);
    }

    @Test
    void citesTheStatementAndEachSource() {
        Document page = visitor.page(STATEMENT);

        assertThat(page.select("dt").eachText())
                .containsExactly("APA", "Chicago (author-date)", "MLA", "APA", "Chicago (author-date)", "MLA");
        assertThat(page.select("dd").get(0).text())
                .startsWith("Learning Cities. (2026). Cork is Ireland’s second city")
                .endsWith("http://localhost:8080" + STATEMENT);
        assertThat(page.select("pre")).hasSize(6);
        assertThat(page.select("pre").get(0).wholeText())
                .startsWith("@misc{learning-cities-statements-cork-second-city");
    }

    @ParameterizedTest
    @CsvSource({
        "bib, application/x-bibtex, @misc{",
        "ris, application/x-research-info-systems, TY  - ELEC",
        "csl.json, application/vnd.citationstyles.csl+json, [ {"
    })
    void givesFiles(String ending, String type, String start) {
        Visitor.Answer file = visitor.get(STATEMENT + "." + ending);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo(type + ";charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"learning-cities-statements-cork-second-city-of-ireland." + ending
                        + "\"");
        assertThat(file.text()).startsWith(start).contains("Cork (GNLC case study)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements/cork/lead",
                "/statements/publication/book-who",
                "/cities/amman/cite",
                "/initiatives/cork/lifelong-learning-festival/cite"
            })
    void citesWhateverHasAnAddress(String path) {
        Document page = visitor.page(path);

        assertThat(page.select("dd")).hasSizeGreaterThan(3);
        assertThat(page.select("a[download]").eachAttr("href"))
                .containsExactly(path + ".bib", path + ".ris", path + ".csl.json")
                .allSatisfy(file -> assertThat(visitor.get(file).status()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cities/cork", "/initiatives/cork/lifelong-learning-festival"})
    void pagesLeadToTheirCitation(String path) {
        assertThat(visitor.page(path).select("main a[href=" + path + "/cite]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/statements/cork/second-city-of-irland, " + STATEMENT,
        "/statements/cork/second-city-of-irland.bib, " + STATEMENT,
        "/statements/crok/lead, /cities/cork",
        "/cities/crok/cite, /cities/cork",
        "/initiatives/cork/lifelong-learning-festivals/cite, /initiatives/cork/lifelong-learning-festival"
    })
    void offersTheNearestName(String path, String nearest) {
        Visitor.Answer missing = visitor.get(path);

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.html().select("main a").eachAttr("href")).contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/statements/cork/withdrawn", "/statements/cork/withdrawn.bib"})
    void saysThatAStatementWasWithdrawn(String path) {
        sql.sql("insert into retired_statement (id, why) values ('cork/withdrawn', 'It was of the county.')")
                .update();
        try {
            Visitor.Answer gone = visitor.get(path);

            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.html().select("h1").text()).isEqualTo("This statement was withdrawn");
            assertThat(gone.html().select("main").text()).contains("It was of the county.");
            assertThat(gone.html().select("main a").eachAttr("href")).contains("/cities/cork");
        } finally {
            sql.sql("delete from retired_statement where id = 'cork/withdrawn'").update();
        }
    }
}
