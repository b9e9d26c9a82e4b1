package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is asked of a brief, it answers with what it can hold, and says what was dropped. */
@PortalTest
class BriefBadInputTest {

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient sql;

    @Test
    void holdsFortyItemsAndSaysHowManyWereLeftOut() {
        List<String> asked = sql.sql("select 'statement:' || id from statement order by id limit 300")
                .query(String.class)
                .list();
        Document page = visitor.page(
                BriefTest.brief("/brief", asked).replace("%3A", ":").replace("%2F", "/"));

        assertThat(BriefTest.items(page)).isEqualTo(asked.subList(0, 40));
        assertThat(page.select(".notices").text()).isEqualTo("A brief holds 40 items; the other 260 were left out.");
        assertThat(page.select(".brief-size strong").text()).contains("more than two sides");
    }

    @Test
    void dropsWhatIsUnknownOrRepeatedAndSaysSo() {
        Document page = visitor.page(BriefTest.brief(
                        "/brief",
                        List.of("city:cork", "city:nowhere", "statement:cork/nothing", "city:cork", "<b>x</b>"))
                + "&from=nowhere");

        assertThat(BriefTest.items(page)).containsExactly("city:cork");
        assertThat(page.select(".notices p").eachText())
                .containsExactlyInAnyOrder(
                        "“nowhere” is not a value of “from” and was left out.",
                        "“city:cork” stood there more than once and is kept once.",
                        "“<b>x</b>” is not known here and was left out.",
                        "“city:nowhere” is not known here and was left out.",
                        "“statement:cork/nothing” is not known here and was left out.");
    }

    @Test
    void dropsAWithdrawnStatementAndSaysWhy() {
        sql.sql("insert into retired_statement (id, why) values ('cork/withdrawn', 'It was of the county.')")
                .update();
        try {
            String address = BriefTest.brief("/brief", List.of("statement:cork/withdrawn", "city:cork"));

            assertThat(visitor.page(address).select(".notices").text())
                    .isEqualTo("The statement “statement:cork/withdrawn” was withdrawn and left out."
                            + " It was of the county.");
            assertThat(visitor.get(address.replace("/brief?", "/brief.md?")).text())
                    .contains("> The statement “statement:cork/withdrawn” was withdrawn");
        } finally {
            sql.sql("delete from retired_statement where id = 'cork/withdrawn'").update();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "مدينة التعلّم",
                "\u202Egnp.exe\u2066",
                "{0} ${7*7} #{a} ''",
                "} @article{evil, title={x}}",
                "🏙️ e\u0301\u0301",
                "[a](https://evil.example/)"
            })
    void takesAnyTitleAsText(String title) {
        String query = BriefTest.brief("?", List.of("city:cork")).substring(1) + "&title=" + BriefTest.encoded(title);
        Document page = visitor.page("/brief" + query);
        String shown = title.replaceAll("[\u202E\u2066]", "");

        assertThat(page.select("h1").text()).isEqualTo(shown);
        assertThat(page.select("#brief-title").attr("value")).isEqualTo(shown);
        assertThat(page.select("script:not([src]):not([type*=json]), main img")).isEmpty();
        assertThat(visitor.get("/brief.md" + query).status()).isEqualTo(200);
        assertThat(visitor.get("/brief.bib" + query).text().split("\n@", -1))
                .hasSize(page.select(".references-entry").size() + 2);
    }

    @Test
    void cutsALongTitle() {
        Document page = visitor.page("/brief?item=city:cork&title=" + "é".repeat(101));

        assertThat(page.select("h1").text()).isEqualTo("é".repeat(100));
        assertThat(page.select(".notices").text()).contains("100");
    }
}
