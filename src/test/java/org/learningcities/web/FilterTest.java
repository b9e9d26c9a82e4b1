package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterTest {

    private record Town(String name, String region, List<String> audiences) {}

    private static final List<Town> TOWNS = List.of(
            new Town("Amman", "arab", List.of("women", "youth")),
            new Town("Cork", "europe", List.of("everyone")),
            new Town("Espoo", "europe", List.of("youth")),
            new Town("Swansea", "europe", List.of("women", "everyone")));

    private static final List<Filter<Town>> FILTERS = List.of(
            new Filter<>("region", "Region", labels("africa", "arab", "europe"), town -> List.of(town.region)),
            new Filter<>("audience", "For", labels("everyone", "women", "youth"), Town::audiences));

    private static Map<String, String> labels(String... values) {
        Map<String, String> labels = new LinkedHashMap<>();
        List.of(values).forEach(value -> labels.put(value, value.toUpperCase(java.util.Locale.ROOT)));
        return labels;
    }

    private static Filter.Result<Town> apply(String query) {
        return Filter.apply(TOWNS, FILTERS, new Parameters(QueryString.parse(query), SampleWords.english()), "/towns");
    }

    private static List<Integer> counts(String query, int group) {
        return apply(query).view().groups().get(group).options().stream()
                .map(Filter.Option::count)
                .toList();
    }

    @Test
    void passesAllWhereNothingIsChosen() {
        assertThat(apply("").rows()).isEqualTo(TOWNS);
        assertThat(apply("").view().chosen()).isZero();
        assertThat(apply("").view().chips()).isEmpty();
    }

    @Test
    void joinsTheValuesOfOneFilterByOr() {
        assertThat(apply("audience=women&audience=youth").rows())
                .extracting(Town::name)
                .containsExactly("Amman", "Espoo", "Swansea");
    }

    @Test
    void joinsFiltersByAnd() {
        assertThat(apply("region=europe&audience=women").rows())
                .extracting(Town::name)
                .containsExactly("Swansea");
        assertThat(apply("region=arab&audience=everyone").rows()).isEmpty();
    }

    @Test
    void countsWithoutTheFiltersOwnChoice() {
        assertThat(counts("region=europe", 0)).containsExactly(0, 1, 3);
        assertThat(counts("region=europe", 1)).containsExactly(2, 1, 1);
        assertThat(counts("region=europe&audience=women", 0)).containsExactly(0, 1, 1);
    }

    @Test
    void keepsValuesThatNoRowHas() {
        Filter.Group regions = apply("region=africa").view().groups().get(0);

        assertThat(regions.options().get(0)).isEqualTo(new Filter.Option("africa", "AFRICA", 0, true));
        assertThat(regions.chosen()).isEqualTo(1);
        assertThat(apply("region=africa").rows()).isEmpty();
    }

    @Test
    void givesEachChosenValueAWayToDropIt() {
        Filter.View view =
                apply("audience=youth&region=europe&region=arab&page=2").view();

        assertThat(view.chips())
                .containsExactly(
                        new Link("ARAB", "/towns?region=europe&audience=youth"),
                        new Link("EUROPE", "/towns?region=arab&audience=youth"),
                        new Link("YOUTH", "/towns?region=arab&region=europe"));
        assertThat(view.chosen()).isEqualTo(3);
        assertThat(view.clear()).isEqualTo("/towns");
    }

    @Test
    void keepsWhatElseTheAddressSays() {
        Parameters parameters =
                new Parameters(QueryString.parse("q=a+b&region=arab&page=2&sort=name"), SampleWords.english());
        parameters.text("q", 10);
        parameters.choice("sort", List.of("size", "name"));
        Filter.View view = Filter.apply(TOWNS, FILTERS, parameters, "/towns").view();

        assertThat(view.kept()).containsExactly(new Link("q", "a b"), new Link("sort", "name"));
        assertThat(view.clear()).isEqualTo("/towns?q=a+b&sort=name");
        assertThat(view.chips()).containsExactly(new Link("ARAB", "/towns?q=a+b&sort=name"));
    }
}
