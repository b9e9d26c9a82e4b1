package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.search.HitView;
import org.learningcities.style.SearchSamples;
import org.learningcities.testing.Html;

class HitTest {

    private static final SearchSamples SEARCH = new SearchSamples();

    private static Html hit(HitView hit) {
        return Html.render("components/hit :: hit(${hit})", Map.of("hit", hit));
    }

    @Test
    void marksTheWordsThatWereFound() {
        assertThat(hit(SEARCH.marked()).texts("mark")).containsExactly("library", "library", "older people");
        assertThat(hit(SEARCH.marked()).text(".hit-passage"))
                .isEqualTo("Every ferry has a shelf, and the library reads aloud to older people.");
    }

    @Test
    void leadsToThePageAndToTheStatement() {
        Html html = hit(SEARCH.marked());

        assertThat(html.attribute("h3 a", "href")).isEqualTo(SEARCH.marked().href());
        assertThat(html.attribute(".hit-passage a", "href"))
                .isEqualTo(SEARCH.marked().passageHref());
        assertThat(html.text(".hit-kind")).isEqualTo("Initiative · Northport, Sampleland");
        assertThat(html.attribute("article", "data-region")).isEqualTo("europe-and-north-america");
    }

    @Test
    void saysWhy() {
        Html html = hit(SEARCH.marked());

        assertThat(html.texts(".hit-why span"))
                .containsExactly("matched through: seniors → older people", "without: traffic");
        assertThat(html.texts(".hit-actions a"))
                .containsExactly("All hits in Northport", "+ Add to a brief: The library afloat");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        Html html = hit(SEARCH.general());

        assertThat(html.text(".hit-kind")).isEqualTo("Key Features");
        assertThat(html.has(".hit-passage, .hit-why, mark")).isFalse();
    }

    @Test
    void canBeComparedAndAddedToABrief() {
        Html city = hit(SEARCH.near());
        Html chapter = hit(SEARCH.general());

        assertThat(city.texts(".hit-actions a[rel=nofollow]"))
                .containsExactly(
                        "All hits in Eastfield", "Compare Eastfield with other cities", "+ Add to a brief: Eastfield");
        assertThat(chapter.has(".hit-actions")).isFalse();
    }

    @Test
    void printsPartsAsText() {
        assertThat(hit(SEARCH.marked()).text("h3")).isEqualTo("The library afloat & <ashore>");
        assertThat(hit(SEARCH.marked()).has("ashore")).isFalse();
    }
}
