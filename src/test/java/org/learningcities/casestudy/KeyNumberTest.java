package org.learningcities.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticKey;
import org.learningcities.source.References;
import org.learningcities.testing.SampleCities;
import org.learningcities.web.SampleWords;
import org.learningcities.web.Words;

class KeyNumberTest {

    private static final Words WORDS = SampleWords.english();
    private static final StatisticKey POPULATION = SampleCities.statisticKey("population", "people", 1, 1);
    private static final StatisticKey URBAN_AREA = SampleCities.statisticKey("urban-area", "km2", 2, 2);
    private static final StatisticKey AREA = SampleCities.statisticKey("area", "km2", 2, 3);
    private static final StatisticKey CLUBS = SampleCities.statisticKey("clubs", "count", null, 4);

    private final References references = new References(WORDS);

    private List<KeyNumber> of(Statistic... statistics) {
        return KeyNumber.of(List.of(statistics), references, WORDS);
    }

    private static Statistic number(StatisticKey key, String value, int year) {
        return SampleCities.statistic(key, Map.of("value", value, "year", year));
    }

    @Test
    void takesTheFigureNearestToTheBook() {
        assertThat(of(number(POPULATION, "1", 2001), number(POPULATION, "2", 2014), number(POPULATION, "3", 2022)))
                .extracting(KeyNumber::value, KeyNumber::year)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2", "2014"));
    }

    @Test
    void standsInTheRankOfTheKeys() {
        assertThat(of(number(AREA, "37", 2015), number(POPULATION, "119230", 2011)))
                .extracting(KeyNumber::label)
                .containsExactly("Label of population", "Label of area");
    }

    @Test
    void prefersTheFirstKeyOfARankWhateverTheYear() {
        assertThat(of(number(AREA, "37", 2015), number(URBAN_AREA, "20", 1990)))
                .extracting(KeyNumber::label)
                .containsExactly("Label of urban-area");
    }

    @Test
    void leavesOutWhatIsNoKeyNumber() {
        assertThat(of(number(CLUBS, "9", 2015))).isEmpty();
    }

    @Test
    void stopsAtSix() {
        Statistic[] seven = IntStream.rangeClosed(1, 7)
                .mapToObj(rank -> number(SampleCities.statisticKey("k" + rank, "count", rank, rank), "1", 2015))
                .toArray(Statistic[]::new);

        assertThat(of(seven)).hasSize(6).last().extracting(KeyNumber::label).isEqualTo("Label of k6");
    }

    @Test
    void writesTheUnitBesideTheAmount() {
        assertThat(of(SampleCities.statistic(AREA, Map.of("low", "30", "high", "40"))))
                .containsExactly(new KeyNumber("Label of area", "30 to 40", "km²", "year not given", List.of()));
    }

    @Test
    void marksOnlyTheFigureThatIsShown() {
        var census = SampleCities.source("cork/s1", "Census");
        var almanac = SampleCities.source("cork/s2", "Almanac");
        of(
                SampleCities.statistic(POPULATION, Map.of("value", "1", "year", 1999, "sources", List.of(almanac))),
                SampleCities.statistic(POPULATION, Map.of("value", "2", "year", 2015, "sources", List.of(census))));

        assertThat(references.entries()).extracting(References.Entry::title).containsExactly("Census");
    }
}
