package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists of cities, initiatives and sources: filters with counts, order, pages, notices. */
@PortalTest
class ListsTest {

    @Autowired
    Visitor visitor;

    @Test
    void africaIsBahirDarAlone() {
        assertThat(cities("/cities?region=africa")).containsExactly("Bahir Dar");
    }

    @Test
    void severalRegionsAreTheUnion() {
        List<String> both = new ArrayList<>(cities("/cities?region=africa"));
        both.addAll(cities("/cities?region=arab-states"));
        assertThat(both).hasSize(2);
        assertThat(cities("/cities?region=africa&region=arab-states")).containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void regionAndCountryMustBothFit() {
        assertThat(cities("/cities?region=europe-and-north-america&country=IE")).containsExactly("Cork");
        assertThat(cities("/cities?region=africa&country=IE")).isEmpty();
        assertThat(visitor.page("/cities?region=africa&country=IE").select(".list-result a[href=/cities]"))
                .isNotEmpty();
    }

    @Test
    void everyValueOfAFilterHasItsCountZeroIncluded() {
        Map<String, Integer> expected = new TreeMap<>();
        CityFile.all().forEach(city -> expected.merge(CityFile.text(city.data(), "region"), 1, Integer::sum));
        assertThat(counts(visitor.page("/cities"), "region"))
                .isEqualTo(expected)
                .hasSize(5);
        Map<String, Integer> inIreland = counts(visitor.page("/cities?country=IE"), "region");
        assertThat(inIreland)
                .hasSize(5)
                .containsEntry("europe-and-north-america", 1)
                .containsEntry("africa", 0);
        assertThat(counts(visitor.page("/cities?region=africa"), "region"))
                .as("other values of the same filter keep what they would add")
                .isEqualTo(expected);
    }

    @Test
    void chosenValuesCanBeDroppedOneByOne() {
        Document page = visitor.page("/cities?region=africa&region=arab-states&country=ET");
        assertThat(page.select(".filter-chips-chip")).hasSize(3);
        assertThat(page.select(".filter-chips-chip").eachAttr("href"))
                .contains("/cities?region=africa&region=arab-states", "/cities?region=arab-states&country=ET");
        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("africa", "arab-states", "ET");
    }

    @Test
    void citiesStandInTheAskedOrder() {
        List<String> names = cities("/cities");
        assertThat(names).hasSize(12).isSortedAccordingTo(String::compareToIgnoreCase);
        Document byCountry = visitor.page("/cities?sort=country");
        assertThat(byCountry.select(".city-card-place > span").eachText())
                .hasSize(12)
                .isSorted();
        Document byPopulation = visitor.page("/cities?sort=population");
        List<Long> people = byPopulation.select(".city-card-facts div:first-child dd").eachText().stream()
                .filter(text -> !text.equals("not reported"))
                .map(text -> Long.valueOf(text.replaceFirst(" .*", "").replace(",", "")))
                .toList();
        assertThat(people).hasSizeGreaterThan(10).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void theOrderKeepsTheFilters() {
        Document page = visitor.page("/cities?region=arab-states&region=africa&sort=population");
        assertThat(page.select(".list-sort a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).contains("region=africa", "region=arab-states"));
        assertThat(page.select(".list-sort a[aria-current]").eachText()).containsExactly("population");
        assertThat(page.select(".filter-form input[type=hidden][name=sort]").attr("value"))
                .isEqualTo("population");
    }

    @ParameterizedTest
    @CsvSource({
        "region, africa",
        "audience, older-people",
        "audience, everyone",
        "setting, library",
        "setting, workplace",
        "feature, 1.1",
        "feature, 3.3"
    })
    void initiativesAreThoseThatTheFilesName(String filter, String value) {
        assertThat(allOf("/initiatives?" + filter + "=" + value))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(initiatives(filter, value));
        assertThat(counts(visitor.page("/initiatives"), filter))
                .containsEntry(value, initiatives(filter, value).size());
    }

    @Test
    void initiativeFiltersAreOrWithinAndAndBetween() {
        Set<String> expected = new HashSet<>(initiatives("audience", "children"));
        expected.addAll(initiatives("audience", "families"));
        expected.retainAll(initiatives("setting", "library"));
        assertThat(allOf("/initiatives?audience=children&audience=families&setting=library"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void allInitiativesAreOnThePagesTogether() {
        long all = CityFile.all().stream()
                .mapToLong(city -> city.list("initiatives").size())
                .sum();
        assertThat(allOf("/initiatives")).hasSize((int) all).doesNotHaveDuplicates();
    }

    @Test
    void allSourcesAreOnThePagesTogether() {
        long all = CityFile.all().stream()
                .mapToLong(city -> city.list("sources").size())
                .sum();
        for (String other : List.of("regions", "key-features", "publication")) {
            all += CityFile.list(CityFile.read(other + ".yaml"), "sources").size();
        }
        int shown = 0;
        for (String path = "/sources"; !path.isEmpty(); ) {
            Document page = visitor.page(path);
            shown += page.select(".references-title").size();
            path = page.select(".pagination a[rel=next]").attr("href");
        }
        assertThat(shown).isEqualTo((int) all);
    }

    @Test
    void pageBeyondTheLastSaysSoAndLeadsThere() {
        Document page = visitor.page("/initiatives?audience=everyone&page=9999");
        assertThat(page.select(".notices").text()).contains("There is no page 9,999");
        String last = page.select(".pagination a").attr("href");
        assertThat(last).contains("audience=everyone");
        assertThat(visitor.page(last).select(".initiative-card")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/cities?region=atlantis, 12",
        "/cities?colour=red, 12",
        "/cities?sort=height, 12",
        "/cities?page=-1, 12",
        "/cities?page=one, 12",
        "/cities?region=africa&region=atlantis, 1"
    })
    void namesWhatItLeftOut(String path, int shown) {
        Document page = visitor.page(path);
        String value = path.substring(path.lastIndexOf('=') + 1);
        assertThat(page.select(".notices p")).hasSize(1);
        assertThat(page.select(".notices").text())
                .contains(path.contains("colour") ? "“colour” is not known" : "“" + value + "”");
        assertThat(page.select(".city-card")).hasSize(shown);
    }

    @Test
    void saysNothingWhereAllIsWell() {
        assertThat(visitor.page("/cities?region=africa&sort=population&page=1").select(".notices"))
                .isEmpty();
        assertThat(visitor.page("/cities?region=&country=&q").select(".notices p"))
                .hasSize(1);
    }

    private List<String> cities(String path) {
        return visitor.page(path).select(".city-card-title").eachText();
    }

    /** The addresses of the initiatives on all pages of a list. */
    private List<String> allOf(String first) {
        List<String> all = new ArrayList<>();
        for (String path = first; !path.isEmpty(); ) {
            Document page = visitor.page(path);
            all.addAll(page.select(".initiative-card-title a").eachAttr("href"));
            path = page.select(".pagination a[rel=next]").attr("href");
        }
        return all;
    }

    private static List<String> initiatives(String filter, String value) {
        List<String> fitting = new ArrayList<>();
        String key = filter.equals("feature") ? "features" : filter;
        CityFile.all()
                .forEach(city -> city.list("initiatives").forEach(initiative -> {
                    Object values =
                            filter.equals("region") ? List.of(city.data().get("region")) : initiative.get(key);
                    if (values instanceof List<?> several && several.contains(value)) {
                        fitting.add("/initiatives/" + city.slug() + "/" + initiative.get("slug"));
                    }
                }));
        return fitting;
    }

    private static Map<String, Integer> counts(Document page, String filter) {
        Map<String, Integer> counts = new TreeMap<>();
        page.select(".filter-option:has(input[name=" + filter + "])")
                .forEach(option -> counts.put(
                        option.select("input").attr("value"),
                        Integer.valueOf(option.select(".filter-option-count").text())));
        return counts;
    }
}
