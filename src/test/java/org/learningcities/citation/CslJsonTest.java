package org.learningcities.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.BibliographyFileReader;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads back what was written with the reader of a CSL processor. */
class CslJsonTest {

    @ParameterizedTest
    @MethodSource("org.learningcities.citation.Awkward#works")
    void isReadBackAsItWas(Work work) throws Exception {
        byte[] file = CslJson.write(List.of(work)).getBytes(StandardCharsets.UTF_8);
        CSLItemData item = new BibliographyFileReader()
                .readBibliographyFile(new ByteArrayInputStream(file), "work.json")
                .retrieveItem(work.key());

        assertThat(item.getType()).isEqualTo(work.type().csl());
        assertThat(item.getTitle()).isEqualTo(work.title());
        assertThat(
                        item.getAuthor() == null
                                ? List.of()
                                : Stream.of(item.getAuthor())
                                        .map(author -> author.getLiteral())
                                        .toList())
                .isEqualTo(work.authors());
        assertThat(item.getContainerTitle()).isEqualTo(work.container());
        assertThat(item.getPublisher()).isEqualTo(work.publisher());
        assertThat(item.getIssued() == null ? null : item.getIssued().getDateParts()[0][0])
                .isEqualTo(work.year());
        assertThat(item.getURL()).isEqualTo(work.url());
        assertThat(item.getNote()).isEqualTo(work.note());
    }
}
