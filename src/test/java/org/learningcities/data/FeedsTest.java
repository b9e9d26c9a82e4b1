package org.learningcities.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists, the statements of a city and those of the portal, as a reader of feeds has them. */
@PortalTest
class FeedsTest {

    private static final Date EDITION = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "/cities, ?region=asia-and-the-pacific&sort=population, .city-card-title a",
        "/cities, '', .city-card-title a",
        "/initiatives, ?audience=children&setting=library, .initiative-card-title a",
        "/key-features, '', a.temple-part",
        "/search, ?q=libraries&page=2, .hit-title a"
    })
    void haveTheRowsOfThePage(String path, String query, String links) throws Exception {
        List<String> shown = new ArrayList<>();
        for (String address = path + query; !address.isEmpty(); ) {
            Document page = visitor.page(address);
            shown.addAll(page.select(links).eachAttr("href"));
            address = path.equals("/search")
                    ? ""
                    : page.select(".pagination a[rel=next]").attr("href");
        }

        assertThat(shown).isNotEmpty();
        assertThat(read(path + ".atom" + query).getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactlyElementsOf(
                        shown.stream().map(href -> Canonical.PORTAL + href).toList());
    }

    @Test
    void haveAllSources() throws Exception {
        assertThat(read("/sources.atom?cited=cork").getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactlyElementsOf(
                        FileBox.rows(visitor.get("/sources.csv?cited=cork").body()).stream()
                                .map(row -> row.get("title"))
                                .toList());
    }

    @Test
    void ofACityHaveEachOfItsStatementsWithSourceAndYear() throws Exception {
        List<SyndEntry> entries = read("/cities/cork.atom").getEntries();

        assertThat(entries)
                .extracting(SyndEntry::getUri)
                .contains(Canonical.PORTAL + "/statements/cork/lead")
                .containsAll(visitor.page("/cities/cork").select("a.statements-cite").eachAttr("href").stream()
                        .map(href -> Canonical.PORTAL + href)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.getContents().get(0).getValue()).containsPattern(" Source: .+, .+, .+\\.$");
            assertThat(entry.getTitle()).startsWith("Cork: ");
        });
    }

    @Test
    void areDatedByTheEditionWhereNothingChangedSince() throws Exception {
        SyndFeed feed = read("/feed.atom");

        assertThat(feed.getEntries()).hasSize(100);
        assertThat(feed.getEntries()).extracting(SyndEntry::getUpdatedDate).containsOnly(EDITION);
    }

    @Test
    void areGivenToThoseWhoAskForThem() {
        Visitor.Answer answer = visitor.get("/cities?region=africa", "Accept", "application/atom+xml");

        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(answer.header("Content-Location")).isEqualTo("/cities.atom?region=africa");
        assertThat(answer.text())
                .isEqualTo(visitor.get("/cities.atom?region=africa").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/cities/cork", "/cities?region=africa", "/search?q=%22%3Cb%3E&type=city"})
    void areFoundFromThePage(String path) throws Exception {
        List<String> feeds =
                visitor.page(path).select("link[type=application/atom+xml]").eachAttr("href");

        assertThat(feeds).startsWith(Canonical.PORTAL + "/feed.atom").hasSizeBetween(1, 2);
        for (String feed : feeds) {
            assertThat(read(feed.substring(Canonical.PORTAL.length())).getLinks())
                    .anySatisfy(link -> assertThat(link.getHref()).isEqualTo(feed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cities/crok.atom", "/compare.atom", "/key-features/3.2.atom", "/brief.atom"})
    void areMissingWhereNothingCanBeFollowed(String path) {
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    private SyndFeed read(String path) throws Exception {
        Visitor.Answer answer = visitor.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.body())));
    }
}
