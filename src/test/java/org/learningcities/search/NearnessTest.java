package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcities.search.Nearness.Near;

class NearnessTest {

    private static final Ranking OURS = Ranking.OURS;

    @Test
    void nothingIsFar() {
        assertThat(Nearness.of(List.of(), 0, OURS)).isEqualTo(Nearness.FAR);
    }

    @Test
    void whatIsBelowTheFloorIsFar() {
        assertThat(Nearness.of(List.of(near("cork/a", "chapter:cork/aims", OURS.near() - 0.01f)), 0, OURS)
                        .far())
                .isTrue();
        assertThat(Nearness.of(List.of(near("cork/a", "chapter:cork/aims", OURS.near() + 0.01f)), 0, OURS)
                        .far())
                .isFalse();
    }

    @Test
    void unknownTermsRaiseTheFloor() {
        List<Near> nearest = List.of(near("cork/a", "chapter:cork/aims", OURS.near() + OURS.unknown() / 2));
        assertThat(Nearness.of(nearest, 0, OURS).far()).isFalse();
        assertThat(Nearness.of(nearest, 1, OURS).far()).isTrue();
    }

    @Test
    void passageLiftsItsDocumentAndItsCity() {
        Nearness nearness = Nearness.of(List.of(near("cork/a", "initiative:cork/festival", 0.6f)), 0, OURS);
        assertThat(nearness.documents()).containsOnlyKeys("initiative:cork/festival", "city:cork");
        assertThat(nearness.passages()).containsOnlyKeys("cork/a");
    }

    @Test
    void leadLiftsItsCityOnce() {
        Nearness nearness = Nearness.of(List.of(near("cork/lead", "city:cork", 0.6f)), 0, OURS);
        assertThat(nearness.documents().get("city:cork")).isCloseTo(0.6f, within(1e-6f));
    }

    @Test
    void wholeIsNearlyAsNearAsItsBestPassage() {
        Nearness nearness = Nearness.of(
                List.of(near("cork/a", "chapter:cork/aims", 0.6f), near("cork/b", "chapter:cork/aims", 0.3f)), 0, OURS);
        float mean = (0.6f + 0.3f) / 2;
        assertThat(nearness.documents().get("chapter:cork/aims"))
                .isCloseTo(OURS.best() * 0.6f + (1 - OURS.best()) * mean, within(1e-6f));
    }

    @Test
    void leavesOutWhatIsFarBehindTheNearest() {
        float behind = 0.9f * OURS.relative() * 0.7f;
        Nearness nearness = Nearness.of(
                List.of(near("cork/a", "chapter:cork/aims", 0.7f), near("melton/b", "chapter:melton/aims", behind)),
                0,
                OURS);
        assertThat(nearness.documents()).containsOnlyKeys("chapter:cork/aims", "city:cork");
    }

    private static Near near(String statement, String owner, float similarity) {
        return new Near(statement, Near.documents(List.of(owner)), similarity);
    }
}
