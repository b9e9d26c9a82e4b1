package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingPageExceptionTest {

    private static final List<Link> CITIES = List.of(
            new Link("Amman", "/cities/amman"),
            new Link("Bahir Dar", "/cities/bahir-dar"),
            new Link("Cork", "/cities/cork"),
            new Link("Espoo", "/cities/espoo"),
            new Link("Sorocaba", "/cities/sorocaba"));

    @Test
    void offersTheNearestNameFirst() {
        assertThat(MissingPageException.of("crok", CITIES).nearest()).first().isEqualTo(CITIES.get(2));
        assertThat(MissingPageException.of("bahirdar", CITIES).nearest())
                .first()
                .isEqualTo(CITIES.get(1));
        assertThat(MissingPageException.of("SOROCABA", CITIES).nearest())
                .first()
                .isEqualTo(CITIES.get(4));
    }

    @Test
    void offersThree() {
        assertThat(MissingPageException.of("crok", CITIES).nearest()).hasSize(3);
        assertThat(MissingPageException.of("crok", CITIES.subList(0, 1)).nearest())
                .hasSize(1);
        assertThat(MissingPageException.of("crok", List.of()).nearest()).isEmpty();
    }

    @Test
    void keepsItsOrderWhereAllAreEquallyFar() {
        assertThat(MissingPageException.of("", CITIES).nearest()).isEqualTo(CITIES.subList(0, 3));
    }
}
