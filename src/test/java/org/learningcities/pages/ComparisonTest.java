package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Cities side by side: what is chosen, what is shown, and what happens to a choice that cannot be kept. */
@PortalTest
class ComparisonTest {

    private static final String TWO = "/compare?city=cork&city=swansea";

    @Autowired
    Visitor visitor;

    @Test
    void beginsWithAChoiceOfAllCitiesByRegion() {
        Document page = visitor.page("/compare");

        assertThat(page.select("h1").text()).isEqualTo("Compare cities");
        assertThat(page.select(".compare-choice[open] input[name=city]")).hasSize(12);
        assertThat(page.select(".compare-choice input[checked]")).isEmpty();
        assertThat(page.select(".compare-cities fieldset legend").eachText())
                .startsWith("Africa", "Arab States")
                .hasSize(5);
        assertThat(page.select(".compare-choice summary").first().text()).isEqualTo("Choose two to six cities");
        assertThat(page.select(".compare-choice form").attr("method")).isEqualTo("get");
        assertThat(page.select("table, .notices, meta[name=robots]")).isEmpty();
    }

    @Test
    void showsTwoCitiesSideBySide() {
        Document page = visitor.page(TWO);

        assertThat(page.select("h1").text()).isEqualTo("Cork and Swansea side by side");
        assertThat(page.select("main > section[id]").eachAttr("id"))
                .containsExactly("numbers", "chapters", "initiatives", "features");
        assertThat(page.select("#numbers .comparison-table-city").eachText()).containsExactly("Cork", "Swansea");
        assertThat(page.select("#n-population td").get(0).text())
                .contains("119,230")
                .contains("2011");
        assertThat(page.select("#chapters tbody tr")).hasSize(18);
        assertThat(page.select("#initiatives tbody tr, #features tbody tr")).hasSize(24);
        assertThat(page.select("#initiatives a[href=/initiatives/cork/lifelong-learning-festival]"))
                .isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
        assertThat(page.select(".compare-choice[open], .notices")).isEmpty();
        assertThat(page.select(".compare-choice input[checked]").eachAttr("value"))
                .containsExactly("cork", "swansea");
    }

    @Test
    void leadsFromANumberToItsPageWhereItHasOne() {
        Document page = visitor.page("/compare?city=cork&city=sorocaba&rows=numbers");
        List<String> pages = visitor.page("/numbers").select(".numbers-list a").eachAttr("href");

        assertThat(page.select("#n-population th a").attr("href")).isEqualTo("/numbers/population");
        assertThat(page.select("#numbers tbody tr")).allSatisfy(row -> {
            String href = "/numbers/" + row.id().substring("n-".length()).replace('_', '-');
            assertThat(row.select("th a").eachAttr("href")).isEqualTo(pages.contains(href) ? List.of(href) : List.of());
        });
        assertThat(page.select("#n-metropolitan_area th")).hasSize(1);
    }

    @Test
    void numbersItsReferencesInTheOrderOfReading() {
        Document page = visitor.page(TWO);
        List<String> marks = page.select("main table .source-marks-mark[id]").eachAttr("href");

        assertThat(marks).hasSizeGreaterThan(30);
        assertThat(page.select(".references-entry").eachAttr("id"))
                .isEqualTo(marks.stream().map(mark -> mark.substring(1)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "rows=numbers, numbers, 0",
        "rows=features&rows=numbers, numbers features, 12",
        "question=funding, chapters, 1",
        "question=funding&question=issues&rows=numbers, numbers chapters, 2",
        "rows=chapters&question=funding, chapters, 1",
        "feature=3.1, initiatives features, 2",
        "feature=3.1&feature=1.1&rows=features, initiatives features, 4",
        "rows=initiatives&question=lessons, chapters initiatives, 13",
    })
    void showsTheChosenRowsAlone(String rows, String sections, int tall) {
        Document page = visitor.page(TWO + "&" + rows);

        assertThat(page.select("main > section[id]").eachAttr("id")).containsExactly(sections.split(" "));
        assertThat(page.select("section:not(#numbers) tbody tr")).hasSize(tall);
        assertThat(page.select(".notices")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city=swansea&city=cork",
                "rows=numbers&city=cork&city=swansea",
                "feature=3.1&rows=features&question=funding&city=swansea&city=cork&question=issues",
                "city=cork&colour=red&city=swansea&city=cork&city=nowhere"
            })
    void hasOneAddressForOneChoice(String query) {
        String canonical = Canonical.path(visitor.page("/compare?" + query));

        assertThat(canonical).startsWith("/compare?city=cork&city=swansea").doesNotContain("nowhere", "colour");
        assertThat(visitor.page(canonical).select(".notices")).isEmpty();
        if (query.startsWith("feature")) {
            assertThat(canonical).endsWith("&question=issues&question=funding&rows=features&feature=3.1");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city=cork                                      | Cork is chosen. Choose at least one more city.
            city=cork&city=cork                            | Cork was given more than once and has one column.
            city=nowhere                                   | “nowhere” is not a value of “city” and was left out.
            city=cork&city=swansea&question=nothing        | “nothing” is not a value of “question” and was left out.
            city=cork&city=swansea&rows=everything         | “everything” is not a value of “rows” and was left out.
            city=cork&city=swansea&feature=9.9             | “9.9” is not a value of “feature” and was left out.
            city=cork&city=swansea&city=cork               | Cork was given more than once and has one column.
            city=cork&city=swansea&page=-1                 | The parameter “page” is not known here and was ignored.
            question=nothing                               | “nothing” is not a value of “question” and was left out.
            question=funding&city=nowhere                  | “nowhere” is not a value of “city” and was left out.
            question=funding&region=atlantis               | “atlantis” is not a value of “region” and was left out.
            """)
    void saysWhatItDropped(String query, String notice) {
        assertThat(visitor.page("/compare?" + query).select(".notices p").eachText())
                .contains(notice);
    }

    @Test
    void keepsSixOfSevenCities() {
        Document page = visitor.page(
                "/compare?city=amman&city=balanga&city=beijing&city=cork&city=espoo&city=melton&city=swansea");

        assertThat(page.select(".notices p").eachText())
                .containsExactly("A comparison holds up to 6 cities. Left out: Swansea.");
        assertThat(page.select("#numbers .comparison-table-city")).hasSize(6);
        assertThat(Canonical.path(page)).endsWith("&city=melton").doesNotContain("swansea");
    }

    @Test
    void leavesTheAnswersOfManyCitiesToAPageOfTheirOwn() {
        Document four = visitor.page(TWO + "&city=amman&city=espoo");
        Document answers = visitor.page(
                four.select("main > p:not(.downloads) > a[rel=nofollow]").attr("href"));

        assertThat(four.select("main > section[id]").eachAttr("id"))
                .containsExactly("numbers", "initiatives", "features");
        assertThat(four.select("main > p:not(.downloads) > a").text()).isEqualTo("Their answers to the 18 questions");
        assertThat(Canonical.path(four)).isEqualTo("/compare?city=amman&city=cork&city=espoo&city=swansea");
        assertThat(answers.select("main > section[id]").eachAttr("id")).containsExactly("chapters");
        assertThat(answers.select("#chapters .comparison-table-city")).hasSize(4);
        assertThat(answers.select("main > p:not(.downloads) > a")).isEmpty();
        assertThat(visitor.page(TWO + "&city=amman").select("#chapters")).hasSize(1);
    }

    @Test
    void keepsTheRestOfAChoiceThatLacksACity() {
        Document page = visitor.page("/compare?city=cork&question=funding&rows=numbers");

        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".compare-choice[open] input[checked]").eachAttr("value"))
                .containsExactly("cork", "numbers", "funding");
    }

    @Test
    void isOfferedWhereCitiesAreShown() {
        assertThat(visitor.page("/cities/cork").select("main a[href='/compare?city=cork']"))
                .hasSize(1);
        assertThat(visitor.page("/cities").select("form[action=/compare] input[name=city]"))
                .hasSize(12);
        assertThat(visitor.page("/regions/africa")
                        .select("form[action=/compare] input[name=city]")
                        .eachAttr("value"))
                .containsExactly("bahir-dar");
        assertThat(visitor.page("/about").select(".site-menu a[href=/compare]")).hasSize(1);
    }
}
