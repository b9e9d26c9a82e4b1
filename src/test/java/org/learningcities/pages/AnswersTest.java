package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** One question to all cities, and the sources of all that is held side by side. */
@PortalTest
class AnswersTest {

    @Autowired
    Visitor visitor;

    static Stream<String> questions() {
        return CityFile.list(CityFile.read("questions.yaml"), "questions").stream()
                .map(question -> CityFile.text(question, "key"));
    }

    /** Each city with every city after it. */
    static Stream<String> pairs() {
        List<String> slugs = CityFile.all().stream().map(CityFile::slug).toList();
        return slugs.stream()
                .flatMap(one -> slugs.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> "city=" + one + "&city=" + other));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void putsAQuestionToAllCitiesByRegionAndName(String question) {
        Document page = visitor.page("/compare?question=" + question);
        List<CityFile> silent = CityFile.all().stream()
                .filter(city -> !city.chapters().containsKey(question))
                .toList();

        assertThat(page.select(".casestudy-chapter")).hasSize(12 - silent.size());
        assertThat(page.select(".casestudy-chapter h2").eachText())
                .startsWith("Bahir Dar", "Amman", "Balanga")
                .containsSubsequence("Namyangju", "Cork", "Espoo", "Swansea", "Mexico City", "Sorocaba");
        assertThat(page.select(".evidence-silent a")).hasSize(silent.size());
        assertThat(page.select(".question-sum").text())
                .contains(" cities answer")
                .endsWith(".");
        assertThat(Canonical.path(page)).isEqualTo("/questions/" + question);
        everyCellHasItsSource(page, ".statements-statement");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void namesTheSourceOfEveryCell(String pair) {
        Document page = visitor.page("/compare?" + pair);

        assertThat(page.select("#chapters tbody tr")).hasSize(18);
        page.select("main td")
                .forEach(cell -> assertThat(cell.select(".statements-statement, .comparison-table-lines li")
                                .isEmpty())
                        .as(cell.text())
                        .isEqualTo(cell.text().endsWith("not reported")));
        everyCellHasItsSource(page, ".statements-statement, .comparison-table-lines li");
    }

    @Test
    void isTheSamePageAtBothAddresses() {
        Document asked = visitor.page("/compare?question=funding&region=africa&region=arab-states");
        Document own = visitor.page("/questions/funding?region=africa&region=arab-states");

        assertThat(asked.select("main").text()).isEqualTo(own.select("main").text());
        assertThat(asked.select(".casestudy-chapter h2").eachText()).containsExactly("Bahir Dar", "Amman");
        assertThat(Stream.of(asked, own).map(page -> Canonical.path(page)))
                .containsOnly("/questions/funding?region=africa&region=arab-states");
        assertThat(asked.select("meta[name=robots]")).hasSize(1);
    }

    @Test
    void keepsTheQuestionWhenRegionsAreChosen() {
        Document page = visitor.page("/compare?question=funding&region=africa");

        assertThat(page.select(".filter-form").attr("action")).isEqualTo("/compare");
        assertThat(page.select(".filter-form input[type=hidden][name=question]").attr("value"))
                .isEqualTo("funding");
        assertThat(page.select(".filter-chips a").attr("href")).isEqualTo("/compare?question=funding");
        assertThat(page.select(".question-sum").text()).startsWith("The one city answers");
        assertThat(visitor.page("/questions/funding?region=africa")
                        .select(".filter-chips a")
                        .attr("href"))
                .isEqualTo("/questions/funding");
    }

    @Test
    void tellsHowTheSentenceIsMade() {
        assertThat(visitor.page("/questions/funding").select(".question-rule").text())
                .contains("By rule", "schools: school, schools");
    }

    private static void everyCellHasItsSource(Document page, String said) {
        Set<String> ids = new HashSet<>(page.select(".references-entry").eachAttr("id"));
        SoftAssertions.assertSoftly(softly -> {
            for (Element element : page.select("main").select(said)) {
                List<String> marks = element.select("a.source-marks-mark").eachAttr("href");
                softly.assertThat(marks).as(element.text()).isNotEmpty();
                softly.assertThat(ids)
                        .as(element.text())
                        .containsAll(
                                marks.stream().map(mark -> mark.substring(1)).toList());
            }
        });
        assertThat(page.select("main").select(said)).isNotEmpty();
    }
}
