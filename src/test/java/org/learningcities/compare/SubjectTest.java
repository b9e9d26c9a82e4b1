package org.learningcities.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.casestudy.Obstacle;
import org.learningcities.casestudy.Question;
import org.learningcities.testing.SampleCities;
import org.learningcities.testing.Speaking;
import org.learningcities.web.SampleWords;

/** Subjects are told in any language and looked for in the English texts. */
class SubjectTest {

    private static final Question FUNDING = SampleCities.entity(
            Question.class, Map.of("key", "funding", "question", "Where does the money come from?"));

    private static List<String> labels(List<Subject> subjects) {
        return subjects.stream().map(Subject::label).toList();
    }

    @Test
    void leavesOutWhatTheEnglishQuestionNames() {
        Map<String, String> translated = Map.of("question/funding/question", "Et les écoles ?");

        assertThat(labels(Speaking.in("xx", translated, () -> Subject.ofWords(FUNDING, SampleWords.english()))))
                .contains("schools")
                .doesNotContain("money");
    }

    @Test
    void tellsAnObstacleInTheMiddleOfASentence() {
        Obstacle money = SampleCities.entity(Obstacle.class, Map.of("key", "money", "label", "Money"));

        assertThat(labels(Subject.ofObstacles(List.of(money), SampleWords.english())))
                .containsExactly("money");
        assertThat(labels(Speaking.in(
                        "xx",
                        Map.of("obstacle/money", "Деньги"),
                        () -> Subject.ofObstacles(List.of(money), SampleWords.english()))))
                .containsExactly("деньги");
    }
}
