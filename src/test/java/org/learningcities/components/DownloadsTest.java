package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class DownloadsTest {

    private static final Html DOWNLOADS = Html.render(
            "components/downloads :: downloads(${downloads})",
            Map.of(
                    "downloads",
                    Map.of(
                            "links",
                            List.of(
                                    Map.of("label", "CSV", "href", "/cities.csv?region=africa"),
                                    Map.of("label", "JSON", "href", "/cities.json?region=africa")))));

    @Test
    void leadToAFileInEachFormat() {
        assertThat(DOWNLOADS.texts("a")).containsExactly("CSV", "JSON");
        assertThat(DOWNLOADS.attributes("a[download]", "href"))
                .containsExactly("/cities.csv?region=africa", "/cities.json?region=africa");
    }

    @Test
    void areNoWayForSearchEngines() {
        assertThat(DOWNLOADS.attributes("a", "rel")).containsOnly("nofollow");
    }
}
