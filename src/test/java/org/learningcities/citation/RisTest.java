package org.learningcities.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads back what was written with a parser of RIS. */
class RisTest {

    @ParameterizedTest
    @MethodSource("org.learningcities.citation.Awkward#works")
    void isReadBackAsItWas(Work work) throws Exception {
        RISReference reference = read(Ris.write(List.of(work))).get(0);

        assertThat(reference.getType().toString())
                .isEqualToIgnoringCase(work.type().ris());
        assertThat(reference.getId()).isEqualTo(work.key());
        assertThat(reference.getTitle()).isEqualTo(work.title());
        assertThat(reference.getAuthors())
                .isEqualTo(work.authors().isEmpty() ? null : work.authors().toArray(new String[0]));
        assertThat(reference.getSecondaryTitle()).isEqualTo(work.container());
        assertThat(reference.getPublisher()).isEqualTo(work.publisher());
        assertThat(reference.getYear())
                .isEqualTo(work.year() == null ? null : work.year().toString());
        assertThat(reference.getURL()).isEqualTo(work.url());
        assertThat(reference.getNotes()).isEqualTo(work.note() == null ? null : new String[] {work.note()});
    }

    @Test
    void writesWorksOneBelowTheOther() throws Exception {
        List<Work> works = Awkward.works().toList();

        assertThat(read(Ris.write(works))).hasSameSizeAs(works);
    }

    private static List<RISReference> read(String text) throws Exception {
        return new RISParser().parse(new StringReader(text)).getReferences();
    }
}
