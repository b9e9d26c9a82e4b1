package org.learningcities.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is written is read back by a reader of feeds. */
class AtomWriterTest {

    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void isReadBackAsItWas() throws Exception {
        SyndEntry entry = read("A <b>&amp; \"c\" ]]> d", "Ünïcode 文字 😀\nline")
                .getEntries()
                .get(0);

        assertThat(entry.getTitle()).isEqualTo("A <b>&amp; \"c\" ]]> d");
        assertThat(entry.getContents().get(0).getValue()).isEqualTo("Ünïcode 文字 😀\nline");
        assertThat(entry.getUri()).isEqualTo("https://example.org/a?b=c&d");
        assertThat(entry.getLink()).isEqualTo("https://example.org/page");
        assertThat(entry.getUpdatedDate()).isEqualTo(THEN.plusSeconds(60));
        assertThat(entry.getPublishedDate()).isEqualTo(THEN);
    }

    @Test
    void leavesOutWhatXmlCannotHoldAndWhatTurnsText() throws Exception {
        SyndEntry entry = read("a\u0000b\u001Bc\uFFFEd\uD800e", "x\u202Ey\u2066z")
                .getEntries()
                .get(0);

        assertThat(entry.getTitle()).isEqualTo("abcde");
        assertThat(entry.getContents().get(0).getValue()).isEqualTo("xyz");
    }

    @Test
    void namesItselfAndItsPage() throws Exception {
        SyndFeed feed = read("a", "b");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).isEqualTo("https://example.org/feed.atom");
        assertThat(feed.getLinks())
                .extracting(SyndLink::getHref)
                .containsExactlyInAnyOrder("https://example.org/", "https://example.org/feed.atom");
        assertThat(feed.getAuthors().get(0).getName()).isEqualTo("Author");
    }

    private static SyndFeed read(String title, String text) throws Exception {
        AtomWriter atom = new AtomWriter();
        atom.begin("Title", "https://example.org/", "https://example.org/feed.atom", "Author", THEN);
        atom.entry("https://example.org/a?b=c&d", "https://example.org/page", title, text, THEN, THEN.plusSeconds(60));
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(atom.end())));
    }
}
