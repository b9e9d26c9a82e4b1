package org.learningcities.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.SampleCities;
import org.learningcities.web.SampleWords;
import org.learningcities.web.Words;

class ReferencesTest {

    private static final Words WORDS = SampleWords.english();
    private static final Source CENSUS = SampleCities.source("cork/s1", "Census", Map.of("year", 2011));
    private static final Source PLAN = SampleCities.source("cork/s2", "Plan");
    private static final Source NEWS = SampleCities.source("cork/s3", "News");

    private final References references = new References(WORDS);

    @Test
    void numbersInTheOrderOfThePage() {
        references.marks(List.of(PLAN));
        references.marks(List.of(CENSUS, NEWS));

        assertThat(references.entries()).extracting(References.Entry::title).containsExactly("Plan", "Census", "News");
        assertThat(references.entries()).extracting(References.Entry::number).containsExactly(1, 2, 3);
    }

    @Test
    void keepsTheNumberOfASource() {
        references.marks(List.of(PLAN, CENSUS));

        assertThat(references.marks(List.of(CENSUS)))
                .containsExactly(new References.Mark(2, null, "#ref-2", "Census, 2011"));
        assertThat(references.entries()).hasSize(2);
    }

    @Test
    void leadsBackToTheFirstMarkAlone() {
        References.Mark first = references.marks(List.of(PLAN)).get(0);
        References.Mark second = references.marks(List.of(PLAN)).get(0);
        References.Entry entry = references.entries().get(0);

        assertThat(first).isEqualTo(new References.Mark(1, "cite-1", "#ref-1", "Plan, undated"));
        assertThat(second.id()).isNull();
        assertThat(entry.back()).isEqualTo("#" + first.id());
        assertThat(first.href()).isEqualTo("#" + entry.id());
    }

    @Test
    void listsUnmarkedSourcesLastAndOnceWithoutAWayBack() {
        references.marks(List.of(PLAN));
        references.addUnmarked(List.of(CENSUS, PLAN));

        assertThat(references.entries())
                .extracting(References.Entry::title, References.Entry::back)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Plan", "#cite-1"),
                        org.assertj.core.groups.Tuple.tuple("Census", null));
    }

    @Test
    void tellsKindYearAndAddress() {
        references.marks(List.of(CENSUS, NEWS));

        assertThat(references.entries().get(0).year()).isEqualTo("2011");
        assertThat(references.entries().get(0).kind()).isEqualTo("report");
        assertThat(references.entries().get(0).url()).isNull();
        assertThat(references.entries().get(1).year()).isEqualTo("undated");
        assertThat(references.entries().get(1).url()).isEqualTo("https://example.org/cork/s3");
    }

    @Test
    void saysWhyASourceHasNoLink() {
        references.addUnmarked(List.of(
                NEWS,
                SampleCities.source("cork/s4", "Copy", Map.of("copy", true)),
                SampleCities.source("cork/s5", "Lost", Map.of("unlinked", "the site is gone"))));

        assertThat(references.entries())
                .extracting(References.Entry::remark)
                .containsExactly("", "read in a copy", "not linked: the site is gone");
    }

    @Test
    void hasNoEntriesAtFirst() {
        assertThat(references.entries()).isEmpty();
        assertThat(references.marks(List.of())).isEmpty();
    }
}
