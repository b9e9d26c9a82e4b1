package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Filters, their counts, the orders, the pages, and the help where nothing or too little is found. */
@PortalTest
class NarrowingTest {

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "libraries, ''",
        "\"learning city\", &type=initiative&region=europe-and-north-america",
        "digital skills, &sort=name"
    })
    void everyCountIsTheNumberOfHitsThatItsChoiceGives(String words, String more) {
        Document page = asked(words, more).page();
        List<String> names = new ArrayList<>();
        boolean zero = false;
        for (Element group : page.select(".filter-form-group")) {
            String name = group.select("input").attr("name");
            names.add(name);
            String others = more.replaceAll("&" + name + "=[^&]*", "");
            for (Element option : group.select(".filter-option")) {
                String choice = "&" + name + "=" + option.select("input").attr("value");
                int count =
                        Integer.parseInt(option.select(".filter-option-count").text());
                zero |= count == 0;
                assertThat(asked(words, others + choice).total())
                        .as(words + others + choice)
                        .isEqualTo(count);
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "type", "region", "country", "audience", "setting", "feature", "question", "evidence");
        assertThat(zero).as("a count of zero is shown").isTrue();
    }

    @Test
    void sortsByName() {
        List<String> names = asked("libraries", "&sort=name").hits().stream()
                .map(hit -> hit.select(".hit-title").text())
                .toList();
        assertThat(names).hasSizeGreaterThan(20);
        assertThat(names).isSortedAccordingTo((one, other) -> fold(one).compareTo(fold(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=name", "&sort=newest"})
    void pagesGiveEachHitOnceInAnyOrder(String order) {
        Results results = asked("\"learning\"", order);
        assertThat(results.total()).as("more than are fused").isGreaterThan(200);
        assertThat(results.hrefs())
                .hasSize(results.total())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(asked("\"learning\"", "").hrefs());
    }

    @Test
    void pageFarBeyondTheLastIsEmptyAndSaysSo() {
        for (String page : List.of("9999", "1002", "999999999")) {
            Document beyond = asked("learning", "&page=" + page).page();
            assertThat(beyond.select(".hit")).isEmpty();
            assertThat(beyond.select(".notices").text()).contains("There is no page");
        }
    }

    @Test
    void asksForWordsWhereOnlyFiltersAreChosen() {
        for (String path :
                List.of("/search?region=africa", "/search?q=&type=city&city=cork", "/search?q=+&sort=name")) {
            assertThat(visitor.page(path).select(".search-summary").text()).startsWith("Type a word");
        }
    }

    @ParameterizedTest
    @CsvSource({"libary, library", "libary OR festval, library OR festival", "festval -libary, festival -libary"})
    void offersTheCorrectedQueryWithItsNumberOfHits(String typed, String corrected) {
        Element link = asked(typed, "").page().selectFirst(".search-help-corrected a");
        assertThat(link).as(typed).isNotNull();
        int hits = new Results(visitor, link.attr("href")).total();
        assertThat(link.text())
                .startsWith("Did you mean “" + corrected.split(" -")[0])
                .contains(hits + " hits");
    }

    @Test
    void offersNoCorrectionWhereNoneIsNeeded() {
        for (String words : List.of("library", "北京", "kids", "\"libary\"")) {
            assertThat(asked(words, "").page().select(".search-help-corrected"))
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void saysWhatDroppingEachFilterWouldGive() {
        Document nothing = asked("\"北京\"", "&type=city&region=africa&sort=name").page();
        assertThat(Results.total(nothing)).isZero();
        List<Element> looser = nothing.select(".search-help a[href*=q]").stream()
                .filter(link -> link.text().startsWith("Without the filter"))
                .toList();
        assertThat(looser).isNotEmpty().allSatisfy(link -> {
            int hits = new Results(visitor, link.attr("href")).total();
            assertThat(hits).isPositive();
            assertThat(link.text()).contains(hits == 1 ? "one hit" : hits + " hits");
            assertThat(link.attr("href")).contains("sort=name");
        });
    }

    @Test
    void offersNearWordsAndPagesWhereNothingFits() {
        Document nothing = asked("xyzlibrarz qqqq", "").page();
        assertThat(Results.total(nothing)).isZero();
        assertThat(nothing.select(".search-help a").eachAttr("href")).contains("/initiatives", "/cities");
    }

    private Results asked(String words, String more) {
        return Results.of(visitor, words, more);
    }

    private static String fold(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
