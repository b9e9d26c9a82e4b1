package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** What each hit says of how it matched, and where its passage leads. */
@PortalTest
class WhyThisHitTest {

    @Autowired
    Visitor visitor;

    @Test
    void saysSpelling() {
        assertThat(asked("libary").hits())
                .isNotEmpty()
                .anySatisfy(hit -> assertThat(why(hit)).contains("spelling: libary → library"));
    }

    @Test
    void saysSynonym() {
        assertThat(asked("kids").hits())
                .isNotEmpty()
                .anySatisfy(hit -> assertThat(why(hit)).contains("matched through: kids → children"));
    }

    @Test
    void saysMeaningWhereNoWordIsMarked() {
        List<Element> hits = asked("grandparents passing on their skills").hits();
        assertThat(hits).anySatisfy(hit -> assertThat(why(hit)).contains("related in meaning"));
        assertThat(hits)
                .filteredOn(hit -> why(hit).contains("related in meaning"))
                .allSatisfy(hit -> {
                    assertThat(hit.select("mark")).isEmpty();
                    assertThat(why(hit)).hasSize(1);
                });
    }

    @ParameterizedTest
    @CsvSource({"北京, 北京市", "عمّان, عمّان", "남양주, 남양주시"})
    void saysByWhichOtherNameItWasFound(String words, String name) {
        Element first = asked(words).page().expectFirst(".hit");
        assertThat(why(first)).containsExactly("found by: " + name);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(asked("libraries in prisons").hits())
                .anySatisfy(hit -> assertThat(why(hit))
                        .anySatisfy(one -> assertThat(one).isIn("without: prisons", "without: libraries")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"libraries", "kids", "learning city", "evidence", "北京"})
    void passageStandsWhereItsLinkLeads(String words) {
        for (Element hit : asked(words).page().select(".hit")) {
            String href = hit.select(".hit-passage a").attr("href");
            int anchor = href.indexOf('#');
            if (href.isEmpty() || anchor < 0) {
                continue;
            }
            Element target = visitor.page(href.substring(0, anchor)).getElementById(href.substring(anchor + 1));
            assertThat(target).as(href).isNotNull();
            if (href.contains("#s-")) {
                assertThat(target.text()).contains(hit.select(".hit-passage").text());
            }
        }
    }

    @Test
    void leadsToAllHitsOfTheCity() {
        Element hit = asked("libraries").page().selectFirst(".hit[data-region]");
        String href = hit.select(".hit-actions a[href^=/search]").attr("href");
        Results city = new Results(visitor, href);
        assertThat(city.total()).isPositive();
        String name = hit.select(".hit-actions a[href^=/search]").text().replace("All hits in ", "");
        assertThat(city.hits())
                .allSatisfy(other -> assertThat(other.text()).contains(name))
                .allSatisfy(other -> assertThat(other.select(".hit-actions a[href^=/search]"))
                        .isEmpty());
    }

    @Test
    void phraseStandsInEveryHitWordAfterWord() {
        assertThat(asked("\"learning city\"").hits())
                .hasSizeGreaterThan(20)
                .allSatisfy(hit -> assertThat(hit.text()).containsPattern("(?i)learning\\W+(city|cities)"));
    }

    @Test
    void exclusionLeavesOutEveryHitThatHasTheWord() {
        List<String> without = asked("libraries -cork").hrefs();
        assertThat(without).isNotEmpty().noneMatch(href -> href.contains("cork"));
        assertThat(without)
                .doesNotContainAnyElementsOf(asked("libraries \"cork\"").hrefs());
        assertThat(asked("learning -\"older people\"").hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.text()).doesNotContainIgnoringCase("older people"));
    }

    @Test
    void orIsTheUnion() {
        List<String> both = asked("\"festival\" OR \"prison\"").hrefs();
        assertThat(both)
                .containsAll(asked("\"festival\"").hrefs())
                .containsAll(asked("\"prison\"").hrefs());
        assertThat(both)
                .allMatch(href -> asked("\"festival\"").hrefs().contains(href)
                        || asked("\"prison\"").hrefs().contains(href));
    }

    @Test
    void phraseBesideOrStaysPhrase() {
        assertThat(asked("\"learning festival\" OR \"reading room\"").hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.text()).containsPattern("(?i)learning festival|reading room"));
    }

    private Results asked(String words) {
        return Results.of(visitor, words, "");
    }

    private static List<String> why(Element hit) {
        return hit.select(".hit-why span").eachText();
    }
}
