package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The evidence map, counted against the content files and the tables. */
@PortalTest
class EvidenceMapPageTest {

    private static final String PATH = "/key-features/map";

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcTemplate database;

    @Test
    void cellsAddUpToTheEvidenceLinksOfTheContent() {
        Document page = visitor.page(PATH);
        long inFiles = CityFile.all().stream()
                .mapToLong(city -> city.list("evidence").size()
                        + city.list("initiatives").stream()
                                .mapToLong(initiative -> features(initiative).size())
                                .sum())
                .sum();

        assertThat(inFiles).isPositive();
        assertThat(sum(page.select("tbody td a > :first-child").eachText())).isEqualTo(inFiles);
        assertThat(sum(page.select("tbody .evidence-map-total").eachText())).isEqualTo(inFiles);
        assertThat(page.select("tfoot td").last().text()).isEqualTo(Long.toString(inFiles));
        assertThat(inTables()).isEqualTo(inFiles);
    }

    @Test
    void everyCellLeadsToExactlyWhatItCounts() {
        Map<String, Document> focalPoints = new HashMap<>();
        for (Element link : visitor.page(PATH).select("tbody td a")) {
            String[] href = link.attr("href").split("#");
            Element city = focalPoints.computeIfAbsent(href[0], visitor::page).getElementById(href[1]);

            assertThat(Objects.requireNonNull(city, link.attr("href")).select("> p, li"))
                    .as(link.attr("href"))
                    .hasSize(Integer.parseInt(link.child(0).text()));
        }
        assertThat(focalPoints).hasSize(12);
    }

    @Test
    void saysWhereNothingWasFound() {
        Document page = visitor.page(PATH);
        var cells = page.select("tbody td:not(.evidence-map-total)");

        assertThat(cells).hasSize(12 * 12);
        assertThat(cells.stream().filter(cell -> cell.select("a").isEmpty()))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text()).isEqualTo("no evidence found in our sources"));
        assertThat(page.select("main").text()).contains("A blank, or a dash on a small screen, means");
    }

    @Test
    void namesTheThinFocalPoints() {
        assertThat(visitor.page(PATH).select(".evidence-summary").last().text())
                .contains("thin", "1.3 Sustainable development (26)", "3.1")
                .doesNotContain("1.1");
    }

    @Test
    void showsTheCitiesOfTheChosenRegionsAlone() {
        Document page = visitor.page(PATH + "?region=arab-states&region=africa");

        assertThat(page.select(".evidence-map-city").eachText()).containsExactly("Bahir Dar", "Amman");
        assertThat(page.select(".evidence-regions [aria-current]").eachText()).containsExactly("Africa", "Arab States");
        assertThat(Canonical.path(page)).isEqualTo(PATH + "?region=africa&region=arab-states");
        assertThat(sum(page.select("tbody .evidence-map-total").eachText()))
                .isEqualTo(Long.parseLong(page.select("tfoot td").last().text()));
    }

    @Test
    void namesTheRegionThatItDoesNotKnow() {
        Document page = visitor.page(PATH + "?region=atlantis");

        assertThat(page.select(".notices").text()).contains("“atlantis” is not a value of “region”");
        assertThat(page.select(".evidence-map-city")).hasSize(12);
    }

    private long inTables() {
        return Objects.requireNonNull(database.queryForObject(
                "select (select count(*) from evidence) + (select count(*) from initiative_focal_point)", Long.class));
    }

    private static List<?> features(Map<String, Object> initiative) {
        return (List<?>) Objects.requireNonNull(initiative.get("features"));
    }

    private static long sum(List<String> numbers) {
        return numbers.stream().mapToLong(Long::parseLong).sum();
    }
}
