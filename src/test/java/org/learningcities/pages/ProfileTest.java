package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcities.testing.CityFile.list;
import static org.learningcities.testing.CityFile.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that stands in a city's file stands on its pages, counted against the file. */
@PortalTest
class ProfileTest {

    private static final Map<String, String> UNITS = Map.of(
            "people", "%s",
            "count", "%s",
            "percent", "%s%%",
            "people_per_km2", "%s people per km²",
            "km2", "%s km²",
            "usd", "%s US dollars",
            "eur", "%s euros",
            "krw", "%s won",
            "years", "%s years");

    @Autowired
    Visitor visitor;

    static Stream<CityFile> cities() {
        return CityFile.all().stream();
    }

    @Test
    void twelveCitiesAreThere() {
        assertThat(CityFile.all()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void tellsWhoTheCityIs(CityFile city) {
        Document page = page(city);
        assertThat(page.select("h1").eachText()).containsExactly(text(city.data(), "name"));
        assertThat(page.select(".casestudy-tagline").text()).isEqualTo(text(city.data(), "tagline"));
        @SuppressWarnings("unchecked")
        var country = (Map<String, Object>) Objects.requireNonNull(city.data().get("country"));
        assertThat(page.select(".casestudy-place").text()).endsWith(text(country, "name"));
        assertThat(page.select(".casestudy-place a").attr("href")).isEqualTo("/regions/" + text(city.data(), "region"));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void showsEveryStatementWithItsSources(CityFile city) {
        Document page = page(city);
        assertThat(city.statements()).isNotEmpty();
        city.statements().forEach(statement -> statementStands(page, city, statement));
        assertThat(page.select(".statements-statement")).hasSameSizeAs(city.statements());
    }

    @ParameterizedTest
    @MethodSource("cities")
    void showsEveryChapterInTheOrderOfTheBook(CityFile city) {
        Document page = page(city);
        List<String> questions = list(CityFile.read("questions.yaml"), "questions").stream()
                .map(question -> text(question, "key"))
                .toList();
        assertThat(page.select(".casestudy-chapter").eachAttr("id")).isEqualTo(questions);
        city.chapters()
                .forEach((key, statements) -> assertThat(page.select("#" + key + " .statements-statement")
                                .eachAttr("id"))
                        .isEqualTo(statements.stream()
                                .map(statement -> "s-" + text(statement, "id"))
                                .toList()));
        assertThat(page.select(".toc a").eachAttr("href"))
                .containsSubsequence(questions.stream().map(key -> "#" + key).toList());
    }

    @ParameterizedTest
    @MethodSource("cities")
    void showsEveryNumberWithYearAndSource(CityFile city) {
        Document page = page(city);
        assertThat(page.select("#numbers tbody tr")).hasSameSizeAs(city.list("statistics"));
        for (Map<String, Object> statistic : city.list("statistics")) {
            Element row = element(page, "n-" + text(statistic, "id"));
            assertThat(row.select("td").get(0).child(0).text()).isEqualTo(formatted(statistic));
            assertThat(row.select("td").get(1).text())
                    .isEqualTo(statistic.containsKey("year") ? text(statistic, "year") : "year not given");
            assertThat(row.select("td").get(2).text()).isEqualTo(text(statistic, "note"));
            marksLeadTo(row, city, statistic);
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void showsEveryInitiativeHereAndOnItsOwnPage(CityFile city) {
        assertThat(page(city).select("#initiatives .initiative-card-title").eachText())
                .isEqualTo(city.list("initiatives").stream()
                        .map(initiative -> text(initiative, "name"))
                        .toList());
        for (Map<String, Object> initiative : city.list("initiatives")) {
            Document own = visitor.page("/initiatives/" + city.slug() + "/" + text(initiative, "slug"));
            assertThat(own.select("h1").eachText()).containsExactly(text(initiative, "name"));
            assertThat(own.select(".statements-statement")).hasSameSizeAs(list(initiative, "summary"));
            list(initiative, "summary").forEach(statement -> statementStands(own, city, statement));
            CityFile.sources(initiative)
                    .forEach(
                            source -> assertThat(own.select(".references-title").eachText())
                                    .contains(city.sourceTitle(source)));
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void showsEveryPieceOfEvidence(CityFile city) {
        Document page = page(city);
        var notes = page.select(".casestudy-evidence p");
        assertThat(notes).hasSameSizeAs(city.list("evidence"));
        for (Map<String, Object> piece : city.list("evidence")) {
            Element note = notes.stream()
                    .filter(candidate -> candidate.child(0).text().equals(text(piece, "note")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("not shown: " + piece));
            assertThat(Objects.requireNonNull(note.parent())
                            .select(".casestudy-evidence-code")
                            .attr("href"))
                    .isEqualTo("/key-features/" + text(piece, "focal_point"));
            marksLeadTo(note, city, piece);
        }
        for (Map<String, Object> quote : city.list("quotes")) {
            Element words = Objects.requireNonNull(page.selectFirst("blockquote"));
            assertThat(words.text()).contains(text(quote, "text"), text(quote, "speaker"));
            marksLeadTo(words, city, quote);
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void listsEverySource(CityFile city) {
        var shown = page(city).select(".references-entry");
        assertThat(shown.eachAttr("id")).doesNotHaveDuplicates();
        for (Map<String, Object> source : city.list("sources")) {
            assertThat(shown).anySatisfy(entry -> {
                assertThat(entry.select(".references-title").text()).isEqualTo(text(source, "title"));
                assertThat(entry.select("a.references-title").attr("href")).isEqualTo(text(source, "url"));
                assertThat(entry.text())
                        .contains(
                                text(source, "publisher"),
                                source.containsKey("year") ? text(source, "year") : "undated");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void leadsToPreviousAndNextCity(CityFile city) {
        List<String> order =
                visitor.page("/cities").select(".city-card-title a").eachAttr("href");
        int here = order.indexOf("/cities/" + city.slug());
        Document page = page(city);
        assertThat(page.select("main a[rel=prev]").attr("href")).isEqualTo(here == 0 ? "" : order.get(here - 1));
        assertThat(page.select("main a[rel=next]").attr("href"))
                .isEqualTo(here == order.size() - 1 ? "" : order.get(here + 1));
    }

    private Document page(CityFile city) {
        return visitor.page("/cities/" + city.slug());
    }

    private static void statementStands(Document page, CityFile city, Map<String, Object> statement) {
        Element shown = element(page, "s-" + text(statement, "id"));
        assertThat(shown.child(0).text()).isEqualTo(text(statement, "text"));
        marksLeadTo(shown, city, statement);
    }

    /** Each source of the entry has a mark here, in order, which leads to the reference with the source's title. */
    private static void marksLeadTo(Element shown, CityFile city, Map<String, Object> entry) {
        List<String> titles = shown.select("a.source-marks-mark").stream()
                .map(mark -> element(
                        Objects.requireNonNull(shown.ownerDocument()),
                        mark.attr("href").substring(1)))
                .map(reference -> reference.select(".references-title").text())
                .toList();
        assertThat(titles)
                .isNotEmpty()
                .isEqualTo(
                        CityFile.sources(entry).stream().map(city::sourceTitle).toList());
    }

    private static Element element(Document page, String id) {
        @Nullable Element element = page.getElementById(id);
        if (element == null) {
            throw new AssertionError(page.location() + " has no element " + id);
        }
        return element;
    }

    private static String formatted(Map<String, Object> statistic) {
        String amount;
        if (statistic.containsKey("value")) {
            amount = number(statistic, "value");
        } else if (!statistic.containsKey("high")) {
            amount = "over " + number(statistic, "low");
        } else if (!statistic.containsKey("low") || number(statistic, "low").equals("0")) {
            amount = "under " + number(statistic, "high");
        } else {
            amount = number(statistic, "low") + " to " + number(statistic, "high");
        }
        return UNITS.get(text(statistic, "unit")).formatted(amount);
    }

    /** With all its digits: rounding would be another number than the source's. */
    private static String number(Map<String, Object> statistic, String key) {
        BigDecimal number = new BigDecimal(text(statistic, key)).stripTrailingZeros();
        String plain = number.toPlainString();
        String whole = plain.replaceFirst("\\..*", "");
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + plain.substring(whole.length());
    }
}
