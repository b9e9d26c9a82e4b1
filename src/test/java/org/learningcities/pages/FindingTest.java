package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The page /search: what is found for which words, how it is shown, filtered and bounded. */
@PortalTest
class FindingTest {

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "ybycui, /cities/ybycui",
        "Ybycuí, /cities/ybycui",
        "YBYCUÍ, /cities/ybycui",
        "北京, /cities/beijing",
        "cork, /cities/cork",
        "Corcaigh, /cities/cork",
        "bahir dar, /cities/bahir-dar",
        "swansea, /cities/swansea"
    })
    void findsCityByItsNameFirst(String words, String href) {
        assertThat(hits(words)).startsWith(href);
    }

    @Test
    void findsLibrariesInFiveCitiesAtLeast() {
        Set<String> cities = allHits("/search?q=libraries").stream()
                .filter(href -> href.startsWith("/initiatives/"))
                .map(href -> href.split("/")[2])
                .collect(Collectors.toSet());
        assertThat(cities).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void findsTheSameForOneAndMany() {
        assertThat(allHits("/search?q=%22library%22"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(allHits("/search?q=%22libraries%22"));
    }

    @Test
    void marksWhatMatched() {
        Document page = visitor.page("/search?q=libraries");
        assertThat(page.select(".hit mark").eachText())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark).containsPattern("(?i)librar|reading|room"));
        assertThat(page.select(".hit"))
                .allSatisfy(hit -> assertThat(hit.select(".hit-title a").text()).isNotBlank());
    }

    @Test
    void filtersByKindAndRegionWithCounts() {
        Document page = visitor.page("/search?q=learning");
        int cities = count(page, "type", "city");
        int initiatives = count(page, "type", "initiative");
        assertThat(cities).isPositive();
        assertThat(initiatives).isPositive();
        int others = count(page, "type", "chapter") + count(page, "type", "key-feature");
        assertThat(allHits("/search?q=learning")).hasSize(cities + initiatives + others);
        assertThat(allHits("/search?q=learning&type=city"))
                .hasSize(cities)
                .allSatisfy(href -> assertThat(href).startsWith("/cities/"));
        int african = count(page, "region", "africa");
        assertThat(allHits("/search?q=learning&region=africa"))
                .hasSize(african)
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("bahir-dar"));
        assertThat(page.select("input[name=region]")).hasSize(5);
    }

    @Test
    void severalRegionsAreTheUnion() {
        assertThat(allHits("/search?q=learning&region=africa&region=arab-states"))
                .hasSize(allHits("/search?q=learning&region=africa").size()
                        + allHits("/search?q=learning&region=arab-states").size());
    }

    @Test
    void keepsWordsAndFiltersInTheForms() {
        Document page = visitor.page("/search?q=learning+%22by+doing%22&region=africa");
        assertThat(page.select(".search-form-field").attr("value")).isEqualTo("learning \"by doing\"");
        assertThat(page.select(".filter-form input[type=hidden][name=q]").attr("value"))
                .isEqualTo("learning \"by doing\"");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("africa");
    }

    @Test
    void asksForWordsWhereThereAreNone() {
        for (String path : List.of("/search", "/search?q=", "/search?q=%20%00%EF%BF%BD")) {
            assertThat(visitor.page(path).select(".hit")).isEmpty();
            assertThat(visitor.page(path).select(".search-summary").text()).startsWith("Type a word");
        }
    }

    @Test
    void cutsLongQueriesWithNotice() {
        Document page = visitor.page("/search?q=" + "a".repeat(8_000));
        assertThat(page.select(".notices").text()).contains("cut to the first 200 characters");
        assertThat(page.select(".search-form-field").attr("value")).hasSize(200);
        assertThat(visitor.page("/search?q=" + "a".repeat(200)).select(".notices"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%22",
                "%28",
                "*",
                "~",
                "%7E1",
                "%2B",
                "-",
                "%7C",
                "%22%22",
                "a*",
                "%5C",
                "%5B%5D",
                "%3A",
                "name%3Acork",
                "%2F.*%2F",
                "AND",
                "NOT",
                "-cork",
                "%26%26",
                "%7B%7D",
                "the",
                "%F0%9F%8F%99",
                "%D8%B9%D9%85%D8%A7%D9%86"
            })
    void answersWhateverIsTyped(String words) {
        Document page = visitor.page("/search?q=" + words);
        assertThat(page.select(".search-summary").text()).isNotBlank();
    }

    @Test
    void pageBeyondTheLastSaysSoAndLeadsThere() {
        Document page = visitor.page("/search?q=learning&page=9999");
        assertThat(page.select(".notices").text()).contains("There is no page 9,999");
        assertThat(page.select(".search-summary").text()).endsWith("hits for “learning”");
        assertThat(visitor.page(page.select(".pagination a").attr("href")).select(".hit"))
                .isNotEmpty();
        assertThat(visitor.page("/search?q=learning&page=999999999").select(".hit"))
                .isEmpty();
    }

    @Test
    void saysWhereNothingIsFound() {
        Document page = visitor.page("/search?q=xyzzyx");
        assertThat(page.select(".hit")).isEmpty();
        assertThat(page.select(".search-summary").text()).isEqualTo("Nothing found for “xyzzyx”");
        assertThat(page.select(".search-help a").eachAttr("href")).contains("/initiatives", "/cities");
    }

    private List<String> hits(String words) {
        return visitor.page("/search?q=" + words.replace(' ', '+'))
                .select(".hit-title a")
                .eachAttr("href");
    }

    private List<String> allHits(String first) {
        List<String> all = new java.util.ArrayList<>();
        for (String path = first; !path.isEmpty(); ) {
            Document page = visitor.page(path);
            all.addAll(page.select(".hit-title a").eachAttr("href"));
            path = page.select(".pagination a[rel=next]").attr("href");
        }
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    private static int count(Document page, String filter, String value) {
        return Integer.parseInt(page.select(
                        ".filter-option:has(input[name=%s][value=%s]) .filter-option-count".formatted(filter, value))
                .text());
    }
}
