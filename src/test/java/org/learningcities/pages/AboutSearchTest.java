package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The page /about/search: what it shows of the scores, and that what it says of the search holds. */
@PortalTest
class AboutSearchTest {

    @Autowired
    Visitor visitor;

    @Test
    void showsScoresOfEachKindAndOfAll() {
        Document page = visitor.page("/about/search");

        assertThat(page.select(".scores tbody tr")).hasSize(10);
        assertThat(page.select(".scores tfoot th").eachText())
                .containsExactly("All these", "Others", "Asked in French, Spanish, Arabic, Russian or Chinese");
        assertThat(page.select(".scores tbody td:nth-child(3)").eachText())
                .allSatisfy(score -> assertThat(Double.parseDouble(score)).isBetween(0.7, 1.0));
    }

    @Test
    void linksEachJudgedQueryToItsSearch() {
        List<String> searches =
                visitor.page("/about/search").select(".judged tbody a").eachAttr("href");

        assertThat(searches).hasSize(40).doesNotHaveDuplicates();
        assertThat(searches).anyMatch(search -> search.contains("&audience=women"));
        assertThat(visitor.page("/about/search")
                        .select(".judged tbody tr:first-child a")
                        .eachAttr("href"))
                .hasSize(10)
                .allSatisfy(search -> assertThat(visitor.get(search).status()).isEqualTo(200));
    }

    @Test
    void keepsWhatItSays() {
        assertThat(why("seniors")).contains("seniors → older people");
        assertThat(why("litercy")).contains("litercy → literacy");
        assertThat(visitor.page("/search?q=Corcaigh").select(".hit-title a").attr("href"))
                .isEqualTo("/cities/cork");
        assertThat(why("roads shut at the weekend")).contains("related in meaning");
    }

    @Test
    void isFoundFromTheAboutPageAndTheSearch() {
        assertThat(visitor.page("/about").select("main a[href=/about/search]")).hasSize(1);
        assertThat(visitor.page("/search").select("main a[href=/about/search]")).hasSize(1);
    }

    private String why(String words) {
        return visitor.page("/search?q=" + words.replace(' ', '+'))
                .select(".hit-why")
                .text();
    }
}
