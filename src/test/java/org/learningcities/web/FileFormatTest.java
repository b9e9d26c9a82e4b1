package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is given unless something else is liked better. */
class FileFormatTest {

    private static final List<FileFormat> ALL = List.of(FileFormat.values());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | JSON",
                "text/csv | CSV",
                "text/csv;q=0.5, application/json;q=0.9 | JSON",
                "text/html;q=0.5, text/csv | CSV",
                "application/vnd.citationstyles.csl+json | CSL_JSON",
                "application/x-bibtex, */*;q=0.1 | BIBTEX",
                "application/* | JSON",
                "text/html;q=0, */* | CSV"
            })
    void isWhatIsLikedBest(String accept, FileFormat format) {
        assertThat(FileFormat.accepted(accept, ALL)).contains(format);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "*/*",
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "text/html, application/json",
                "image/png",
                "nonsense",
                "a/b;q=x",
                "text/csv;q=0"
            })
    void isNoneForBrowsersAndNonsense(@Nullable String accept) {
        assertThat(FileFormat.accepted(accept, ALL)).isEmpty();
    }

    @Test
    void isOnlyWhatThePageHas() {
        assertThat(FileFormat.accepted("text/csv", List.of(FileFormat.JSON))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/cities.csv, CSV",
        "/cities/cork.csl.json, CSL_JSON",
        "/initiatives/cork/festival.json, JSON",
        "/sources.bib, BIBTEX"
    })
    void isReadFromTheAddress(String path, FileFormat format) {
        assertThat(FileFormat.ofPath(path)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cities", "/key-features/1.1", "/cities.xml", "/.csv.", "/csv.d/cities"})
    void isNoneOfOtherAddresses(String path) {
        assertThat(FileFormat.ofPath(path)).isEmpty();
    }
}
