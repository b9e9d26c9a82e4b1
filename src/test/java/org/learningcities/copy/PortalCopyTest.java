package org.learningcities.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The copy is whole: every page of the portal that needs no server, and no link or file that is missing. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalCopyTest {

    private static final String PATH = "/data/portal.zip";

    @Autowired
    Visitor visitor;

    @Autowired
    PortalCopy copy;

    @Autowired
    CopyWriter writer;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Document> pages = new TreeMap<>();
    private Visitor.Answer zip;

    @BeforeAll
    void unpack() throws IOException {
        copy.find();
        zip = visitor.get(PATH);
        assertThat(zip.status()).isEqualTo(200);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.body()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getName()).startsWith("learning-cities/");
                files.put(entry.getName().substring("learning-cities/".length()), in.readAllBytes());
            }
        }
        files.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                pages.put(name, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
    }

    @Test
    void hasEveryPageOfTheSitemapThatNeedsNoServer() {
        assertThat(visitor.get("/sitemap.xml").html().select("loc").eachText().stream()
                        .map(address -> address.substring(Canonical.PORTAL.length()))
                        .filter(CopyNames::mayHold)
                        .map(CopyNames::file))
                .hasSizeGreaterThan(150)
                .allSatisfy(file -> assertThat(pages).containsKey(file));
        assertThat(pages).containsKeys("index.html", "search.html", "initiatives-page-2.html");
    }

    @Test
    void hasWhateverItsPagesLinkAndLoad() {
        SoftAssertions.assertSoftly(softly -> pages.forEach((name, page) -> {
            for (Element element : page.select(
                    "a[href], link[rel=stylesheet], link[rel~=icon], script[src], img[src], form[action]")) {
                String href = element.hasAttr("src")
                        ? element.attr("src")
                        : element.attr(element.normalName().equals("form") ? "action" : "href");
                softly.assertThat(href).as("%s on %s", element, name).doesNotStartWith("/");
                if (!href.matches("https?:.*|mailto:.*")) {
                    resolves(softly, name, page, href);
                }
            }
        }));
    }

    private void resolves(SoftAssertions softly, String name, Document page, String href) {
        String target = href.startsWith("#")
                ? name
                : URI.create(name).resolve(href.replaceFirst("[?#].*", "")).getPath();
        softly.assertThat(files).as("%s on %s", href, name).containsKey(target);
        int fragment = href.indexOf('#');
        if (fragment >= 0 && pages.containsKey(target)) {
            Document there = href.startsWith("#") ? page : pages.get(target);
            softly.assertThat(there.getElementById(href.substring(fragment + 1)))
                    .as("%s on %s", href, name)
                    .isNotNull();
        }
    }

    @Test
    void needsNoServer() {
        SoftAssertions.assertSoftly(softly -> pages.forEach((name, page) -> {
            softly.assertThat(
                            page.select("use[href^=/], form:not(.search-form), link[rel=preload], [data-suggestions]"))
                    .as(name)
                    .isEmpty();
            softly.assertThat(page.select("script[src]").eachAttr("src"))
                    .as(name)
                    .isEqualTo(
                            name.equals("search.html")
                                    ? java.util.List.of("search-index.js", "search.js")
                                    : java.util.List.of());
        }));
    }

    @Test
    void keepsWhatThePagesSay() {
        Document page = visitor.page("/cities/cork");
        page.select(".brief-link").remove();

        assertThat(pages.get("cities/cork.html").select("main").text())
                .isEqualTo(page.select("main").text());
    }

    @Test
    void isMadeOnceAndTheSameOfTheSamePages() throws IOException {
        Visitor.Answer again = visitor.get(PATH, "If-None-Match", zip.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        writer.write(anew);
        assertThat(anew.toByteArray()).isEqualTo(zip.body());
    }

    @Test
    void isAsLargeAsThePageSays() {
        Element link = visitor.page("/data").expectFirst("a[href=" + PATH + "]");
        int megabytes = Integer.parseInt(link.text().replaceAll(".*?(\\d+) MB.*", "$1"));
        assertThat(zip.body().length / 1e6).isBetween(megabytes - 1.0, megabytes + 1.0);
    }
}
