package org.learningcities.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StyleWriterTest {

    private static final StyleWriter APA = new StyleWriter(Style.APA);
    private static final StyleWriter CHICAGO = new StyleWriter(Style.CHICAGO);
    private static final StyleWriter MLA = new StyleWriter(Style.MLA);

    private static final Work STATEMENT = new Work(
            "cork/second-city-of-ireland",
            WorkType.WEBPAGE,
            "Cork is Ireland's “second” city and the motor…",
            "Learning Cities: case studies of twelve learning cities",
            List.of("Learning Cities"),
            null,
            2026,
            "http://localhost:8080/statements/cork/second-city-of-ireland",
            null);

    @Test
    void citesThePortalItself() {
        assertThat(APA.cite(STATEMENT))
                .isEqualTo("Learning Cities. (2026). Cork is Ireland’s “second” city and the motor… "
                        + "Learning Cities: case studies of twelve learning cities. "
                        + "http://localhost:8080/statements/cork/second-city-of-ireland");
        assertThat(CHICAGO.cite(STATEMENT))
                .isEqualTo("Learning Cities. 2026. “Cork is Ireland’s ‘second’ city and the motor…” "
                        + "Learning Cities: case studies of twelve learning cities. "
                        + "http://localhost:8080/statements/cork/second-city-of-ireland.");
        assertThat(MLA.cite(STATEMENT))
                .isEqualTo("Learning Cities. “Cork is Ireland’s ‘second’ city and the motor…” "
                        + "Learning Cities: case studies of twelve learning cities, 2026, "
                        + "http://localhost:8080/statements/cork/second-city-of-ireland.");
    }

    @Test
    void saysThatThereIsNoDate() {
        Work undated = new Work(
                "cork/s2",
                WorkType.WEBPAGE,
                "Member States",
                "UNESCO",
                List.of(),
                null,
                null,
                "https://example.org/m",
                null);

        assertThat(APA.cite(undated)).isEqualTo("Member States. (n.d.). UNESCO. https://example.org/m");
        assertThat(CHICAGO.cite(undated)).isEqualTo("UNESCO. n.d. “Member States.” https://example.org/m.");
        assertThat(MLA.cite(undated)).isEqualTo("“Member States.” UNESCO, https://example.org/m.");
    }

    @ParameterizedTest
    @EnumSource
    void namesTitleYearAndAddressOfEveryType(WorkType type) {
        boolean partOfAWhole = type == WorkType.WEBPAGE || type == WorkType.NEWS || type == WorkType.ENCYCLOPEDIA;
        Work work = new Work(
                "cork/" + type,
                type,
                "Réseau mondial des villes",
                partOfAWhole ? "BBC" : null,
                List.of(),
                partOfAWhole ? null : "BBC",
                2015,
                "https://example.org/%D8?a=1&b=2",
                "read in a copy");

        for (StyleWriter style : List.of(APA, CHICAGO, MLA)) {
            assertThat(style.cite(work))
                    .contains("Réseau mondial des villes", "BBC", "2015", "https://example.org/%D8?a=1&b=2");
        }
    }

    @ParameterizedTest
    @MethodSource("org.learningcities.citation.Awkward#works")
    void writesPlainText(Work work) {
        for (StyleWriter style : List.of(APA, CHICAGO, MLA)) {
            assertThat(style.cite(work)).isNotBlank().doesNotContain("&amp;", "&lt;", "&#", "\n", "<span");
        }
    }

    @Test
    void isAskedByManyAtOnce() {
        List<String> titles =
                IntStream.range(0, 200).mapToObj(i -> "Title " + i).toList();

        assertThat(titles.parallelStream()
                        .map(title -> APA.cite(
                                new Work("x/" + title, WorkType.BOOK, title, null, List.of(), null, 2015, null, null)))
                        .toList())
                .isEqualTo(titles.stream().map(title -> title + ". (2015).").toList());
    }
}
