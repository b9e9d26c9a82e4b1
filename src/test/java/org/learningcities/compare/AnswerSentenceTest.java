package org.learningcities.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningcities.casestudy.Chapter;
import org.learningcities.casestudy.Obstacle;
import org.learningcities.casestudy.Question;
import org.learningcities.city.City;
import org.learningcities.source.Statement;
import org.learningcities.testing.SampleCities;
import org.learningcities.web.SampleWords;

class AnswerSentenceTest {

    private static final Question FUNDING = question("Where does the money come from?");

    private static final List<Obstacle> OBSTACLES = List.of(obstacle("money", "Money"), obstacle("reach", "Reach"));

    private static Question question(String text) {
        return SampleCities.entity(Question.class, Map.of("key", "funding", "question", text));
    }

    private static Obstacle obstacle(String key, String label) {
        return SampleCities.entity(Obstacle.class, Map.of("key", key, "label", label));
    }

    private static Statement said(String text) {
        return statement(text, false, Set.of());
    }

    private static Statement statement(String text, boolean result, Set<String> obstacles) {
        return SampleCities.entity(Statement.class, Map.of("text", text, "result", result, "obstacles", obstacles));
    }

    private static Chapter chapter(String city, Statement... statements) {
        return SampleCities.entity(
                Chapter.class,
                Map.of(
                        "city",
                        SampleCities.entity(City.class, Map.of("name", city)),
                        "statements",
                        Arrays.asList(statements)));
    }

    private static String sentence(int cities, Chapter... answers) {
        return AnswerSentence.of(FUNDING, List.of(answers), cities, OBSTACLES, SampleWords.english());
    }

    @Test
    void tellsHowManyAnswer() {
        Chapter cork = chapter("Cork", said("Nothing to count."));
        Chapter espoo = chapter("Espoo", said("Nor here."));

        assertThat(sentence(2)).isEqualTo("None of 2 cities answers.");
        assertThat(sentence(1, cork)).isEqualTo("The one city answers.");
        assertThat(sentence(2, cork, espoo)).isEqualTo("Both cities answer.");
        assertThat(sentence(3, cork)).isEqualTo("1 of 3 cities answers.");
        assertThat(sentence(3, cork, espoo)).isEqualTo("2 of 3 cities answer.");
    }

    @Test
    void countsACityOnceForEachSubject() {
        assertThat(sentence(
                        3,
                        chapter("Amman", said("A school."), said("Another school, more schools.")),
                        chapter("Cork", said("SCHOOLS and a library.")),
                        chapter("Espoo", said("Homeschooling and preschool."))))
                .isEqualTo("All 3 cities answer; 2 speak of schools; only Cork speaks of libraries.");
    }

    @Test
    void namesTheThreeThatMostSpeakOfMostFirst() {
        assertThat(sentence(
                        3,
                        chapter("Amman", said("Festivals, children, libraries, schools.")),
                        chapter("Cork", said("Festivals, children, libraries, schools.")),
                        chapter("Espoo", said("Children."))))
                .isEqualTo("All 3 cities answer; all speak of children, 2 of schools and 2 of libraries.");
    }

    @Test
    void namesTwoCitiesThatStandAlone() {
        assertThat(sentence(
                        3,
                        chapter("Amman", said("Schools, universities.")),
                        chapter("Cork", said("Libraries.")),
                        chapter("Espoo", said("Museums."))))
                .isEqualTo("All 3 cities answer; only Amman speaks of schools and only Cork of libraries.");
    }

    @Test
    void takesTheObstaclesWhereStatementsAreMarked() {
        assertThat(sentence(
                        2,
                        chapter("Amman", statement("Schools.", false, Set.of("reach", "money"))),
                        chapter("Cork", statement("Schools.", false, Set.of("money")))))
                .isEqualTo("Both cities answer; all speak of money; only Amman speaks of reach.");
    }

    @Test
    void leavesOutWhatTheQuestionNames() {
        Chapter cork = chapter("Cork", said("Money and a budget."));
        Chapter espoo = chapter("Espoo", said("A budget."));

        assertThat(sentence(2, cork, espoo)).isEqualTo("Both cities answer.");
        assertThat(AnswerSentence.of(
                        question("Who takes part?"), List.of(cork, espoo), 2, OBSTACLES, SampleWords.english()))
                .isEqualTo("Both cities answer; all speak of money.");
    }

    @Test
    void countsCitiesThatStateAResult() {
        Chapter with = chapter("Cork", statement("It grew.", true, Set.of()), statement("More.", true, Set.of()));
        Chapter without = chapter("Espoo", said("It may grow."));

        assertThat(sentence(2, with, without)).isEqualTo("Both cities answer; one states a result.");
        assertThat(sentence(2, with, with)).isEqualTo("Both cities answer; all state a result.");
        assertThat(sentence(3, with, with, without)).isEqualTo("All 3 cities answer; 2 state a result.");
    }
}
