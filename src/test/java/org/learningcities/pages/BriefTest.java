package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** A brief is gathered in the address, in the visitor's order, with numbered sources. */
@PortalTest
class BriefTest {

    private static final List<String> ONE_OF_EACH = List.of(
            "statement:cork/wealth-is-uneven",
            "number:cork/population-2011",
            "initiative:cork/lifelong-learning-festival",
            "city:swansea");

    @Autowired
    Visitor visitor;

    static String brief(String path, List<String> items) {
        return items.stream().map(item -> "item=" + encoded(item)).collect(Collectors.joining("&", path + "?", ""));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<String> items(Document page) {
        return page.select(".brief-entry").eachAttr("id");
    }

    @Test
    void gathersEachKindInTheOrderOfTheList() {
        Document page = visitor.page(brief("/brief", ONE_OF_EACH) + "&title=For+Monday");

        assertThat(items(page)).isEqualTo(ONE_OF_EACH);
        assertThat(page.select("h1").text()).isEqualTo("For Monday");
        assertThat(page.select(".brief-heading").eachText())
                .containsExactly(
                        "Cork: Which problems does it want to solve?",
                        "Numbers of Cork",
                        "Cork: Cork Lifelong Learning Festival",
                        "Swansea, United Kingdom");
        assertThat(page.select(".brief-paragraph").text())
                .contains("Wealth in Cork is uneven.", "Population: 119,230 (2011); census");
        assertThat(items(visitor.page(brief("/brief", List.of(ONE_OF_EACH.get(3), ONE_OF_EACH.get(0))))))
                .containsExactly(ONE_OF_EACH.get(3), ONE_OF_EACH.get(0));
    }

    @Test
    void marksEveryLineAndNumbersTheSourcesInOrder() {
        Document page = visitor.page(brief("/brief", ONE_OF_EACH));

        assertThat(page.select(".brief-line"))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.select("a.source-marks-mark")).isNotEmpty());
        int sources = page.select(".references-entry").size();
        assertThat(page.select(".references-entry").eachAttr("value"))
                .isEqualTo(IntStream.rangeClosed(1, sources)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(page.select("a.source-marks-mark[id]").eachAttr("id"))
                .isEqualTo(IntStream.rangeClosed(1, sources)
                        .mapToObj(number -> "cite-" + number)
                        .toList());
    }

    @Test
    void saysTheSameInMarkdownAndBibTexUnderTheSameNumbers() {
        Document page = visitor.page(brief("/brief", ONE_OF_EACH));
        List<String> titles = page.select(".references-title").eachText();
        Visitor.Answer markdown = visitor.get(brief("/brief.md", ONE_OF_EACH));
        Visitor.Answer bibTex = visitor.get(brief("/brief.bib", ONE_OF_EACH));

        assertThat(markdown.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(markdown.header("Content-Disposition")).isEqualTo("attachment; filename=\"brief.md\"");
        assertThat(markdown.text()).startsWith("# A brief for the meeting\n").contains("most disadvantaged. [1]\n");
        assertThat(bibTex.header("Content-Type")).isEqualTo("application/x-bibtex;charset=UTF-8");
        assertThat(bibTex.text().split("\n% ")).hasSize(titles.size());
        assertThat(bibTex.text()).endsWith("}\n").contains("\n@misc{learning-cities-brief-");
        for (int i = 0; i < titles.size(); i++) {
            assertThat(markdown.text())
                    .contains("\n" + (i + 1) + ". " + titles.get(i).replace("&", "\\&"));
            assertThat(bibTex.text().split("% " + (i + 1) + "\n")[1].split("\n")[1])
                    .isEqualTo("  title = {{" + titles.get(i).replace("&", "\\&") + "}},");
        }
    }

    @ParameterizedTest
    @CsvSource({"down, 0, 1 0 2 3", "up, 3, 0 1 3 2", "up, 0, 0 1 2 3", "down, 3, 0 1 2 3", "remove, 2, 0 1 3"})
    void movesAndRemovesByAWayBackToAPlainAddress(String button, int item, String order) {
        Visitor.Answer answer =
                visitor.get(brief("/brief", ONE_OF_EACH) + "&" + button + "=" + encoded(ONE_OF_EACH.get(item)));

        assertThat(answer.status()).isEqualTo(302);
        String address =
                answer.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
        assertThat(address).doesNotContain(button + "=");
        assertThat(items(visitor.page(address)))
                .isEqualTo(List.of(order.split(" ")).stream()
                        .map(index -> ONE_OF_EACH.get(Integer.parseInt(index)))
                        .toList());
    }

    @Test
    void offersAllOfACity() {
        Document page = visitor.page(brief("/brief", List.of("statement:cork/lead")) + "&from=cork");
        List<String> offered =
                page.select(".brief-option input[form=brief-form][name=item]").eachAttr("value");
        CityFile cork = CityFile.all().stream()
                .filter(city -> city.slug().equals("cork"))
                .findFirst()
                .orElseThrow();

        assertThat(offered).contains("city:cork", "statement:cork/lead", "statement:cork/wealth-is-uneven");
        cork.list("statistics").forEach(number -> assertThat(offered).contains("number:cork/" + number.get("id")));
        cork.list("initiatives")
                .forEach(initiative -> assertThat(offered).contains("initiative:cork/" + initiative.get("slug")));
        assertThat(page.select(".brief-option input[checked][disabled]").eachAttr("value"))
                .containsExactly("statement:cork/lead");
        assertThat(page.select(".brief-sourced"))
                .allSatisfy(sources -> assertThat(sources.text()).matches(".*, (\\d{4}|undated).*"));
        assertThat(Canonical.path(page)).isEqualTo("/brief?item=statement:cork/lead");
    }

    @Test
    void saysWhatItIsWhereItIsEmpty() {
        Document page = visitor.page("/brief");

        assertThat(page.select(".page-intro").text()).contains("Nothing is stored");
        assertThat(page.select("main a").eachAttr("href")).contains("/search", "/questions", "/initiatives");
        assertThat(page.select("option")).hasSize(13);
        assertThat(visitor.get("/brief.md").text()).contains("This brief holds nothing yet.");
        assertThat(visitor.get("/brief.bib").text()).startsWith("@misc{learning-cities-brief-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brief", "/brief?item=city:cork", "/brief?title=a"})
    void isNotForSearchEngines(String path) {
        assertThat(visitor.page(path).select("meta[name=robots]").attr("content"))
                .startsWith("noindex");
    }

    @ParameterizedTest
    @CsvSource({
        "/statements/cork/lead, /brief?item=statement:cork/lead",
        "/initiatives/cork/lifelong-learning-festival, /brief?item=initiative:cork/lifelong-learning-festival",
        "/cities/cork, /brief?item=city:cork",
        "/cities/cork, /brief?item=number:cork/population-2011",
        "/key-features/1.2.2, /brief?item=number:cork/unemployment-rate-2011"
    })
    void isReachedFromWhatItCanHold(String path, String brief) {
        assertThat(visitor.page(path).select("a.brief-link[href=" + brief + "]"))
                .hasSize(1);
    }

    @Test
    void isReachedFromAChapterWithAllItsStatements() {
        String href =
                visitor.page("/cities/cork").select("#issues a.brief-link").attr("href");

        assertThat(href).startsWith("/brief?item=statement:cork/wealth-is-uneven&item=statement:cork/");
        assertThat(visitor.page(href).select(".brief-heading").eachText())
                .containsExactly("Cork: Which problems does it want to solve?");
    }
}
