package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The numbers that several cities report: pictures with their twins, sentences, and what is missing. */
@PortalTest
class NumberPagesTest {

    private static final String REGION = "europe-and-north-america";

    @Autowired
    Visitor visitor;

    /** Of each key the cities whose files have a number of it. */
    private static Map<String, Set<String>> reporting() {
        Map<String, Set<String>> reporting = new TreeMap<>();
        CityFile.all()
                .forEach(city -> city.list("statistics")
                        .forEach(statistic -> reporting
                                .computeIfAbsent(CityFile.text(statistic, "key"), key -> new TreeSet<>())
                                .add(CityFile.text(city.data(), "name"))));
        return reporting;
    }

    @Test
    void listsEveryNumberOfThreeCitiesThoseOfMostFirst() {
        Document page = visitor.page("/numbers");
        assertThat(page.select(".numbers-list a[href]:not([href$=per-head])").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(reporting().entrySet().stream()
                        .filter(key -> key.getValue().size() >= 3)
                        .map(key -> "/numbers/" + key.getKey().replace('_', '-'))
                        .toList());
        assertThat(page.select(".numbers-list").first().select("span").eachText())
                .first()
                .isEqualTo("people, 12 cities");
    }

    @Test
    void showsTheRulesWithAllTheirWords() {
        assertThat(visitor.page("/numbers").select(".numbers-phrases tbody tr").eachText())
                .hasSize(12)
                .startsWith("about the same 95% to 100%")
                .contains("about half 44% to 56%")
                .endsWith("so many times under 18%");
    }

    @Test
    void everyPictureHasATableOfTheSameNumbers() {
        for (String href : visitor.page("/numbers").select(".numbers-list a").eachAttr("href")) {
            Document page = visitor.page(href);
            int rows = page.select(".number-table tbody tr").size();
            assertThat(rows).as(href).isGreaterThanOrEqualTo(3);
            assertThat(page.select(".number-table tbody tr a.source-marks-mark").size())
                    .as(href)
                    .isGreaterThanOrEqualTo(rows);
            assertThat(page.select(".page-intro").text()).as(href).endsWith(".");
            if (!page.select(".ranked-dots").isEmpty()) {
                assertThat(page.select(".ranked-dots-name").eachText())
                        .as(href)
                        .isEqualTo(page.select(".number-table th[scope=row] > span")
                                .eachText());
            }
        }
    }

    @Test
    void everyCityIsShownOrListedAsMissing() {
        for (Map.Entry<String, Set<String>> key : reporting().entrySet()) {
            if (key.getValue().size() >= 3) {
                Document page = visitor.page("/numbers/" + key.getKey().replace('_', '-'));
                assertThat(page.select(".number-table th[scope=row] > span:first-child")
                                .eachText())
                        .as(key.getKey())
                        .containsExactlyInAnyOrderElementsOf(key.getValue());
                assertThat(page.select(".evidence-silent a").eachText())
                        .as(key.getKey())
                        .containsExactlyInAnyOrderElementsOf(CityFile.all().stream()
                                .map(city -> CityFile.text(city.data(), "name"))
                                .filter(name -> !key.getValue().contains(name))
                                .toList());
            }
        }
    }

    @Test
    void saysThatTheScaleIsLogarithmic() {
        assertThat(visitor.page("/numbers/population").select("figcaption").text())
                .contains("logarithmic");
        assertThat(visitor.page("/numbers/unemployment-rate")
                        .select("figcaption")
                        .text())
                .contains("begins at zero");
    }

    @Test
    void comparesTheEndsThatCanBeCompared() {
        assertThat(visitor.page("/numbers/population")
                        .select(".numbers-verdict")
                        .text())
                .isEqualTo("Beijing has about 220 times Balanga's population; figures of 2014 and 2015.");
    }

    @Test
    void ranksNoFiguresOfCountries() {
        Document page = visitor.page("/numbers/gdp-per-capita-country");
        assertThat(page.select("svg[role=img]")).isEmpty();
        assertThat(page.select(".numbers-verdict").text()).contains("not of the city itself (whole country)");
        assertThat(page.select(".number-table tbody tr")).hasSize(9);
    }

    @Test
    void keepsToTheRegionAskedFor() {
        Document page = visitor.page("/numbers/population?region=" + REGION);
        assertThat(page.select(".ranked-dots-name").eachText())
                .containsExactlyInAnyOrderElementsOf(CityFile.all().stream()
                        .filter(city -> REGION.equals(CityFile.text(city.data(), "region")))
                        .map(city -> CityFile.text(city.data(), "name"))
                        .collect(Collectors.toSet()));
        assertThat(Canonical.path(page)).isEqualTo("/numbers/population?region=" + REGION);
        assertThat(page.select(".filter-chips-chip")).hasSize(1);
    }

    @Test
    void dropsUnknownRegionsWithANotice() {
        Document page = visitor.page("/numbers/population?region=atlantis&x=1");
        assertThat(page.select(".ranked-dots-name")).hasSize(12);
        assertThat(page.select(".notices li, .notices p").text()).contains("atlantis", "x");
    }

    @Test
    void answersUnknownNumbersWithTheNearest() {
        Visitor.Answer answer = visitor.get("/numbers/populaton");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("main a").eachAttr("href")).contains("/numbers/population");
    }

    @Test
    void drawsPopulationAgainstGdpWithBandsAsBands() {
        Document page = visitor.page("/numbers/population-and-gdp-per-head");
        List<String> drawn = page.select(".scatter-name").eachText();
        Set<String> both = new TreeSet<>(reporting().get("gdp_per_capita"));
        both.retainAll(reporting().get("population"));
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(both);
        assertThat(page.select(".scatter-band")).hasSize(7);
        assertThat(page.select(".scatter-dot")).hasSize(1);
        assertThat(page.select(".evidence-silent a")).hasSize(12 - both.size());
        assertThat(page.select(".number-table tbody tr")).hasSize(2 * both.size());
    }

    @Test
    void mapLeadsToEveryCityThatTheListLeadsTo() {
        Document page = visitor.page("/");
        assertThat(page.select(".world-map a").eachAttr("href"))
                .hasSize(12)
                .containsExactlyInAnyOrderElementsOf(
                        page.select(".home-cities a").eachAttr("href"));
        assertThat(page.select(".world-map a"))
                .allSatisfy(dot -> assertThat(dot.parent().attr("data-region"))
                        .isEqualTo(page.select(".home-region:has(a[href=" + dot.attr("href") + "])")
                                .attr("data-region")));
        assertThat(visitor.get(page.select(".world-map use").attr("href").replaceFirst("#.*", ""))
                        .text())
                .contains("id=\"land\"");
    }
}
