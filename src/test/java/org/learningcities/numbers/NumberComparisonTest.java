package org.learningcities.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcities.numbers.Figure.CLUBS;
import static org.learningcities.numbers.Figure.GDP;
import static org.learningcities.numbers.Figure.POPULATION;
import static org.learningcities.numbers.Figure.band;
import static org.learningcities.numbers.Figure.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.city.Statistic;
import org.learningcities.web.SampleWords;

class NumberComparisonTest {

    private static String told(Statistic one, Statistic other) {
        return NumberComparison.of(List.of(one), List.of(other)).inWords(SampleWords.english());
    }

    private static String population(String cork, String swansea) {
        return told(value(POPULATION, "Cork", cork, 2011), value(POPULATION, "Swansea", swansea, 2015));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100     | 100       | Cork and Swansea report the same population, 100; figures of 2011 and 2015.
            100     | 104       | Cork and Swansea have about the same population; figures of 2011 and 2015.
            117     | 100       | Swansea has about nine tenths of Cork's population; figures of 2015 and 2011.
            100     | 120       | Cork has about four fifths of Swansea's population; figures of 2011 and 2015.
            100     | 130       | Cork has about three quarters of Swansea's population; figures of 2011 and 2015.
            100     | 150       | Cork has about two thirds of Swansea's population; figures of 2011 and 2015.
            100     | 170       | Cork has about three fifths of Swansea's population; figures of 2011 and 2015.
            119230  | 239023    | Cork has about half of Swansea's population; figures of 2011 and 2015.
            100     | 250       | Cork has about two fifths of Swansea's population; figures of 2011 and 2015.
            100     | 300       | Cork has about a third of Swansea's population; figures of 2011 and 2015.
            100     | 400       | Cork has about a quarter of Swansea's population; figures of 2011 and 2015.
            100     | 500       | Cork has about a fifth of Swansea's population; figures of 2011 and 2015.
            100     | 550       | Swansea has about 6 times Cork's population; figures of 2015 and 2011.
            100     | 22345     | Swansea has about 220 times Cork's population; figures of 2015 and 2011.
            1       | 999999999 | Swansea has more than a million times Cork's population; figures of 2015 and 2011.
            0       | 100       | Cork's population, 0, is lower than Swansea's, 100; figures of 2011 and 2015.
            -5      | 100       | Cork's population, -5, is lower than Swansea's, 100; figures of 2011 and 2015.
            0       | 0         | Cork and Swansea report the same population, 0; figures of 2011 and 2015.""")
    void tellsTwoValues(String cork, String swansea, String sentence) {
        assertThat(population(cork, swansea)).isEqualTo(sentence);
    }

    @Test
    void namesTheLabelWhereThereIsNoNoun() {
        assertThat(told(value(CLUBS, "Cork", "10", 2011), value(CLUBS, "Swansea", "20", 2011)))
                .isEqualTo("Cork has about half of Swansea's figure for “Label of clubs”; both figures are of 2011.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            15052 | 15000 | 25000 | Beijing's GDP per head, 15,052 US dollars, lies within Cork's band, 15,000 to 25,000 US dollars
            15000 | 15000 | 25000 | Beijing's GDP per head, 15,000 US dollars, lies within Cork's band, 15,000 to 25,000 US dollars
            9000  | 15000 | -     | Beijing's GDP per head, 9,000 US dollars, lies below Cork's, over 15,000 US dollars
            30000 | -     | 25000 | Cork's GDP per head, under 25,000 US dollars, lies below Beijing's, 30,000 US dollars
            0     | -     | 25000 | Beijing's GDP per head, 0 US dollars, lies within Cork's band, under 25,000 US dollars""")
    void tellsAValueAndABand(String value, @Nullable String low, @Nullable String high, String sentence) {
        assertThat(told(value(GDP, "Beijing", value, 2013), band(GDP, "Cork", low, high, 2013)))
                .isEqualTo(sentence + "; both figures are of 2013.");
    }

    @Test
    void tellsTwoBandsThatAreTheSameOrApart() {
        Statistic under = band(GDP, "Amman", "0", "10000", 2015);
        Statistic over = band(GDP, "Cork", "25000", null, 2015);
        assertThat(told(under, band(GDP, "Balanga", null, "10000", 2013)))
                .isEqualTo("Amman and Balanga are in the same band of GDP per head, under 10,000 US dollars;"
                        + " figures of 2015 and 2013.");
        assertThat(told(under, over))
                .isEqualTo("Amman's GDP per head, under 10,000 US dollars, lies below Cork's, over 25,000 US dollars;"
                        + " both figures are of 2015.");
        assertThat(told(band(GDP, "Sorocaba", "15000", "25000", 2015), over)).contains("lies below");
    }

    @Test
    void refusesBandsThatOverlap() {
        assertThat(told(band(GDP, "Amman", "5000", "20000", 2015), band(GDP, "Cork", "10000", null, 2015)))
                .isEqualTo("Not compared: the figures are bands that overlap.");
    }

    @Test
    void refusesFiguresWithoutAYear() {
        assertThat(told(value(POPULATION, "Cork", "1", null), value(POPULATION, "Amman", "2", null)))
                .isEqualTo("Not compared: for Amman and Cork, the source prints no year.");
    }

    @Test
    void refusesYearsThatLieFarApart() {
        Statistic now = value(POPULATION, "Cork", "1", 2016);
        assertThat(told(now, value(POPULATION, "Ybycuí", "2", 2011))).contains("2016 and 2011");
        assertThat(told(now, value(POPULATION, "Ybycuí", "2", 2010)))
                .isEqualTo("Not compared: the figures of Ybycuí (2010) and Cork (2016) are more than 5 years apart.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"district", "metropolitan", "region", "country"})
    void refusesWhatIsNotOfTheCityItself(String scope) {
        assertThat(told(
                        value(Figure.ofScope(scope), "Cork", "1", 2011),
                        value(Figure.ofScope(scope), "Swansea", "2", 2011)))
                .startsWith("Not compared: the figures are not of the city itself (");
    }

    @Test
    void refusesDifferentThings() {
        Statistic clubs = value(CLUBS, "Cork", "1", 2011);
        assertThat(told(clubs, value(POPULATION, "Swansea", "1", 2011)))
                .isEqualTo("Not compared: the numbers count different things.");
        assertThat(told(value(GDP, "Swansea", "1", 2011), value(Figure.ofScope("country"), "Cork", "1", 2011)))
                .isEqualTo("Not compared: the numbers count different things.");
    }

    @Test
    void refusesWhereFewerThanTwoReport() {
        Verdict verdict = NumberComparison.of(List.of(value(CLUBS, "Cork", "1", 2011)), List.of());
        assertThat(verdict.comparable()).isFalse();
        assertThat(verdict.inWords(SampleWords.english())).isEqualTo("Not compared: fewer than two cities report it.");
        assertThat(NumberComparison.of(List.of()).comparable()).isFalse();
    }

    @Test
    void takesOfSeveralYearsThoseThatLieNearestTogether() {
        Verdict verdict = NumberComparison.of(
                List.of(
                        value(POPULATION, "Bahir Dar", "221991", 2007),
                        value(POPULATION, "Bahir Dar", "249125", 2013),
                        value(POPULATION, "Bahir Dar", "474743", 2023)),
                List.of(value(POPULATION, "Ybycuí", "20887", 2002), value(POPULATION, "Ybycuí", "17972", 2022)));
        assertThat(verdict.figures()).extracting(Statistic::year).containsExactly(2022, 2023);
    }

    @Test
    void takesTheYearNearestToTheBookOfPairsThatAreEquallyNear() {
        Verdict verdict = NumberComparison.of(
                List.of(value(POPULATION, "Cork", "1", 2011), value(POPULATION, "Cork", "2", 2016)),
                List.of(value(POPULATION, "Swansea", "3", 2011), value(POPULATION, "Swansea", "4", 2016)));
        assertThat(verdict.figures()).extracting(Statistic::year).containsExactly(2016, 2016);
    }

    @Test
    void tellsTheEndsOfSeveralWithAllYears() {
        Verdict verdict = NumberComparison.of(List.of(
                List.of(value(POPULATION, "Cork", "100", 2011)),
                List.of(value(POPULATION, "Melton", "200", 2015)),
                List.of(value(POPULATION, "Amman", "400", 2010)),
                List.of()));
        assertThat(verdict.inWords(SampleWords.english()))
                .isEqualTo("Cork has about a quarter of Amman's population, the lowest and the highest of 3 cities;"
                        + " figures of 2011, 2010 and 2015.");
    }

    @Test
    void refusesAValueWithinABandAmongSeveral() {
        assertThat(NumberComparison.of(List.of(
                                List.of(value(GDP, "Beijing", "15052", 2015)),
                                List.of(band(GDP, "Cork", "25000", null, 2015)),
                                List.of(band(GDP, "Sorocaba", "15000", "25000", 2015))))
                        .comparable())
                .isFalse();
    }
}
