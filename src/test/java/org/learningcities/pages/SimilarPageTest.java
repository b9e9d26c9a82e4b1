package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Starting from a visitor's own city, and the nearest cities of each profile. */
@PortalTest
class SimilarPageTest {

    private static final String ASIAN_TOWN = "/similar?region=asia-and-the-pacific&population=150000&income=8000";

    @Autowired
    Visitor visitor;

    static Stream<CityFile> cities() {
        return CityFile.all().stream();
    }

    @Test
    void asksFirstAndExplains() {
        Document page = visitor.page("/similar");

        assertThat(page.select(".similar-form [name]").eachAttr("name"))
                .contains("region", "population", "income", "density", "schooling", "feature", "audience");
        assertThat(page.select(".near-city, .notices")).isEmpty();
        assertThat(page.select("#nearest").text()).contains("Tell at least the region or one number");
        assertThat(page.select("#how").text()).contains("Gower (1971)", "never more than 1", "our judgement");
        assertThat(page.select("#how tbody tr")).hasSize(5);
    }

    @Test
    void ranksAllCitiesNearestFirst() {
        Document page = visitor.page(ASIAN_TOWN);

        assertThat(names(page)).hasSize(12).startsWith("Balanga");
        assertThat(page.select(".near-city").stream().map(SimilarPageTest::distance))
                .isSorted();
        assertThat(page.select(".near-city"))
                .allSatisfy(city -> assertThat(points(city)).isEqualTo(distance(city)));
    }

    @Test
    void neverPutsSilenceBeforeNearness() {
        Document page = visitor.page(ASIAN_TOWN);

        assertThat(part(page, "Melton", "Income")).startsWith("no data");
        assertThat(part(page, "Balanga", "Income")).startsWith("fits the band under 10,000 US dollars");
        assertThat(names(page).indexOf("Balanga")).isLessThan(names(page).indexOf("Melton"));
    }

    @Test
    void setsApartWhatCouldHardlyBeCompared() {
        Document page = visitor.page("/similar?schooling=11");

        assertThat(names(page)).containsExactlyInAnyOrder("Beijing", "Cork", "Mexico City");
        assertThat(page.select(".similar-apart").text())
                .startsWith("9 cities are set apart")
                .contains("Swansea");
    }

    @Test
    void isNowhereNearerThanToACityOfTheSameNumbers() {
        Document page = visitor.page("/similar?region=asia-and-the-pacific&population=96061&density=860&income=5000");

        assertThat(names(page)).startsWith("Balanga");
        assertThat(distance(page.selectFirst(".near-city"))).isZero();
    }

    @Test
    void showsWhatTheNearestDidOnWhatWasChosen() {
        Document page = visitor.page(ASIAN_TOWN + "&feature=2.2&audience=families");
        List<String> nearest = names(page).subList(0, 3);

        assertThat(page.select(".similar-city > h3").eachText()).isEqualTo(nearest);
        assertThat(page.select(".similar-city .initiative-card"))
                .isNotEmpty()
                .allSatisfy(card ->
                        assertThat(card.select(".initiative-card-tags").text()).contains("families"));
        assertThat(page.select("#practices > p a").attr("href"))
                .isEqualTo("/initiatives?audience=families&feature=2.2");
        assertThat(visitor.page(ASIAN_TOWN).select("#practices").text()).contains("Choose focal points");
    }

    @ParameterizedTest
    @CsvSource({
        "population=-1, “-1” is not a number from 1 to",
        "population=1000000000000000000000000000000, is not a number from 1 to",
        "population=1e9, “1e9” is not a number",
        "population=12.000, “12.000” is not a number",
        "income=plenty, “plenty” is not a number",
        "density=0, “0” is not a number",
        "schooling=26, “26” is not a number from 0 to 25",
        "feature=9.9, “9.9” is not a value of “feature”",
        "audience=cats, “cats” is not a value of “audience”",
        "region=atlantis, “atlantis” is not a value of “region”",
        "colour=red, “colour” is not known here",
    })
    void namesWhatItDrops(String parameter, String notice) {
        Document alone = visitor.page("/similar?" + parameter);
        Document beside = visitor.page("/similar?density=800&" + parameter.replace("density=0", "population=0"));

        assertThat(alone.select("#nearest .notices").text()).contains(notice);
        assertThat(alone.select("#nearest").text()).contains("Tell at least the region");
        assertThat(beside.select(".notices")).isNotEmpty();
        assertThat(beside.select(".near-city")).isNotEmpty();
    }

    @Test
    void keepsWhatWasToldInTheFormAndTheAddress() {
        Document page = visitor.page("/similar?feature=3.2&population=119%2C230&region=africa");

        assertThat(page.select("input[name=population]").val()).isEqualTo("119,230");
        assertThat(page.select("option[selected]").val()).isEqualTo("africa");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("3.2");
        assertThat(Canonical.path(page)).isEqualTo("/similar?region=africa&population=119230&feature=3.2");
    }

    @ParameterizedTest
    @MethodSource("cities")
    void everyProfileShowsItsThreeNearestWithTheReason(CityFile city) {
        Document page = visitor.page("/cities/" + city.slug());
        var nearest = page.select("#nearest .near-city");

        assertThat(nearest).hasSize(3);
        assertThat(nearest.select(".near-city-title a").eachAttr("href")).doesNotContain("/cities/" + city.slug());
        assertThat(nearest).allSatisfy(near -> {
            assertThat(near.select(".near-city-part")).hasSizeGreaterThan(1);
            assertThat(near.select(".near-city-part a").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(href -> href.contains("#n-"));
            assertThat(points(near)).isEqualTo(distance(near));
        });
        assertThat(page.select(".toc a").eachAttr("href")).contains("#nearest");
        assertThat(page.select(".casestudy-basis").text()).startsWith("By region");
    }

    private static List<String> names(Document page) {
        return page.select(".near-city-title").eachText();
    }

    private static int distance(Element city) {
        return Integer.parseInt(city.select(".near-city-distance").text().replaceAll("Distance (\\d+).*", "$1"));
    }

    private static int points(Element city) {
        return city.select(".near-city-points").eachText().stream()
                .mapToInt(points -> Integer.parseInt(points.split(" ")[0]))
                .sum();
    }

    private static String part(Document page, String city, String part) {
        return page.select(".near-city:has(.near-city-title:contains(%s)) .near-city-part:has(dt:contains(%s)) dd"
                        .formatted(city, part))
                .text();
    }
}
