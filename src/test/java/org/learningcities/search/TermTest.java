package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcities.search.Term.Alternative;
import org.learningcities.search.Term.Origin;

class TermTest {

    private static final Alternative TYPED = new Alternative("libary", Origin.TYPED, List.of("libari"));
    private static final Alternative SPELLED = new Alternative("library", Origin.SPELLING, List.of("librari"));

    @Test
    void correctsTheWordItself() {
        assertThat(term("libary", TYPED, SPELLED).correct("a libary")).isEqualTo("a library");
    }

    @Test
    void correctsNoPartOfAnotherWord() {
        assertThat(term("libary", TYPED, SPELLED).correct("libarys libary")).isEqualTo("libarys library");
    }

    @Test
    void correctsOneSideOfAnOr() {
        Alternative kids = new Alternative("kids", Origin.TYPED, List.of("kid"));
        assertThat(term("kids OR libary", kids, TYPED, SPELLED).correct("kids OR libary"))
                .isEqualTo("kids OR library");
    }

    @Test
    void correctsBothSidesOfAnOr() {
        Alternative scool = new Alternative("scool", Origin.TYPED, List.of("scool"));
        Alternative school = new Alternative("school", Origin.SPELLING, List.of("school"));
        Alternative stool = new Alternative("stool", Origin.SPELLING, List.of("stool"));
        assertThat(term("libary OR scool", TYPED, SPELLED, scool, school, stool).correct("libary OR scool"))
                .isEqualTo("library OR school");
    }

    @Test
    void leavesWhatNeedsNoCorrection() {
        assertThat(term("libary", TYPED).correct("a $1 libary\\")).isEqualTo("a $1 libary\\");
    }

    private static Term term(String typed, Alternative... alternatives) {
        return new Term(typed, true, List.of(alternatives));
    }
}
