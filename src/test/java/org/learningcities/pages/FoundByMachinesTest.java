package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines, programs for references and devices are told, on every page of the sitemap. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundByMachinesTest {

    @Autowired
    Visitor visitor;

    private final Map<String, Document> pages = new LinkedHashMap<>();

    @BeforeAll
    void readTheSitemap() {
        Visitor.Answer sitemap = visitor.get("/sitemap.xml");
        assertThat(sitemap.header("Content-Type")).startsWith("application/xml");
        for (String address : Jsoup.parse(sitemap.text(), Parser.xmlParser())
                .select("url > loc")
                .eachText()) {
            assertThat(address).startsWith(Canonical.PORTAL + "/");
            String path = address.substring(Canonical.PORTAL.length());
            if ((path + "/").matches("/(fr|es|ar|ru|zh)/.*")) {
                continue; // LanguagesTest asks for these.
            }
            assertThat(pages.put(path, visitor.page(path))).as(path).isNull();
        }
        assertThat(pages).hasSizeGreaterThan(150);
    }

    @Test
    void everyPageOfTheSitemapMayBeListedUnderItsOwnAddress() {
        SoftAssertions.assertSoftly(softly -> pages.forEach((path, page) -> {
            softly.assertThat(Canonical.path(page)).isEqualTo(path);
            softly.assertThat(page.select("meta[name=robots]")).as(path).isEmpty();
        }));
    }

    @Test
    void noTwoHaveOneTitleOrOneDescription() {
        Map<String, String> seen = new TreeMap<>();
        SoftAssertions.assertSoftly(softly -> pages.forEach((path, page) -> {
            for (String text :
                    List.of(page.title(), page.select("meta[name=description]").attr("content"))) {
                softly.assertThat(seen.put(text, path)).as("%s: %s", path, text).isNull();
                softly.assertThat(text).as(path).isNotBlank();
            }
        }));
    }

    @Test
    void robotsAreLedToTheSitemapAndAwayFromBriefs() {
        Visitor.Answer robots = visitor.get("/robots.txt");
        assertThat(robots.header("Content-Type")).startsWith("text/plain");
        assertThat(robots.text().lines())
                .contains("User-agent: *", "Disallow: /brief?", "Sitemap: " + Canonical.PORTAL + "/sitemap.xml");
    }

    /** What is chosen in a list stands in the query; of such views there are too many to walk through. */
    @Test
    void linksToViewsOfAListAreNotFollowed() {
        SoftAssertions.assertSoftly(softly -> pages.forEach((path, page) -> softly.assertThat(
                        page.select("a[href^=/][href*=?]:not([rel~=nofollow]):not(.pagination a)")
                                .eachAttr("href"))
                .as(path)
                .isEmpty()));
        assertThat(pages.get("/cities").select("a[href^='/cities?'][rel=nofollow]"))
                .isNotEmpty();
    }

    @Test
    void everyPageHasAPictureToBePassedOnWith() throws IOException {
        Map<String, Set<String>> alternatives = new TreeMap<>();
        SoftAssertions.assertSoftly(softly -> pages.forEach((path, page) -> {
            softly.assertThat(meta(page, "og:url")).isEqualTo(Canonical.PORTAL + path);
            softly.assertThat(meta(page, "og:title")).as(path).isNotBlank();
            softly.assertThat(meta(page, "og:description")).as(path).isNotBlank();
            softly.assertThat(meta(page, "og:image:alt")).as(path).isNotBlank();
            alternatives
                    .computeIfAbsent(meta(page, "og:image"), picture -> new TreeSet<>())
                    .add(meta(page, "og:image:alt"));
        }));
        assertThat(alternatives).hasSize(1 + 12);
        Set<Integer> contents = new HashSet<>();
        for (Map.Entry<String, Set<String>> picture : alternatives.entrySet()) {
            assertThat(picture.getValue()).as(picture.getKey()).hasSize(1);
            Visitor.Answer answer = visitor.get(picture.getKey().substring(Canonical.PORTAL.length()));
            assertThat(answer.header("Content-Type")).isEqualTo("image/png");
            assertThat(answer.header("Cache-Control")).contains("max-age=86400");
            assertThat(answer.body().length).isLessThan(150_000);
            assertThat(contents.add(java.util.Arrays.hashCode(answer.body()))).isTrue();
            var image = ImageIO.read(new ByteArrayInputStream(answer.body()));
            Document cork = pages.get("/cities/cork");
            assertThat(meta(cork, "og:image:width")).isEqualTo("" + image.getWidth());
            assertThat(meta(cork, "og:image:height")).isEqualTo("" + image.getHeight());
        }
        assertThat(visitor.get("/cities/nowhere/picture.png").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/cities/cork, Cork",
        "/initiatives/cork/lifelong-learning-festival, Cork Lifelong Learning Festival",
        "/statements/cork/wealth-is-uneven, Wealth in Cork is uneven"
    })
    void programsForReferencesReadWhatToCite(String path, String title) {
        Document page = visitor.page(path);
        assertThat(page.select("meta[name=citation_title]").attr("content")).startsWith(title);
        assertThat(page.select("meta[name=citation_author]").attr("content")).isEqualTo("Learning Cities");
        assertThat(page.select("meta[name=citation_publication_date]").attr("content"))
                .isEqualTo("2026");
        assertThat(page.select("meta[name=citation_fulltext_html_url]").attr("content"))
                .isEqualTo(Canonical.PORTAL + path);
        assertThat(pages.get("/cities").select("meta[name^=citation_]")).isEmpty();
    }

    @Test
    void devicesFindNameAndIcons() throws IOException {
        Document page = pages.get("/");
        JsonNode manifest = JsonMapper.shared()
                .readTree(visitor.get(page.select("link[rel=manifest]").attr("href"))
                        .text());
        assertThat(manifest.get("name").stringValue()).isEqualTo("Learning Cities");
        assertThat(manifest.get("start_url").stringValue()).isEqualTo("/");
        for (JsonNode icon : manifest.get("icons")) {
            Visitor.Answer answer = visitor.get(icon.get("src").stringValue());
            assertThat(answer.header("Content-Type")).isEqualTo(icon.get("type").stringValue());
            String size = icon.get("sizes").stringValue();
            if (!size.equals("any")) {
                var image = ImageIO.read(new ByteArrayInputStream(answer.body()));
                assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(size);
            }
        }
        for (String icon :
                page.select("link[rel~=icon], link[rel=apple-touch-icon]").eachAttr("href")) {
            Visitor.Answer answer = visitor.get(icon + "?first=time");
            assertThat(answer.header("Content-Type")).as(icon).startsWith("image/");
            assertThat(answer.body()).as(icon).isNotEmpty();
        }
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
