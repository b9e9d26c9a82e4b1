package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** All that can be reached from the front page by links, and what every page must have. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /** Pages whose entry of the menu is not their own; obstacles light the questions. */
    private static final Map<String, String> LIT_ELSEWHERE = Map.of(
            "/regions",
            "/cities",
            "/numbers",
            "/cities",
            "/obstacles",
            "/questions",
            "/statements",
            "/cities",
            "/similar",
            "/cities",
            "/brief",
            "/",
            "/data",
            "/about");

    /** Far more than the portal has: reaching it means that links beget links without end. */
    private static final int BOUND = 4_000;

    @Autowired
    Visitor visitor;

    private final Map<String, Document> pages = new LinkedHashMap<>();
    private final Map<String, Integer> broken = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    @BeforeAll
    void crawl() {
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Map<String, String> foundOn = new LinkedHashMap<>(Map.of("/", "the front door"));
        while (!waiting.isEmpty() && foundOn.size() < BOUND) {
            String path = waiting.poll();
            Visitor.Answer answer = visitor.get(path);
            if (answer.status() != 200) {
                broken.put(path + " on " + foundOn.get(path), answer.status());
            } else if (answer.header("Content-Type").startsWith("text/html")) {
                Document page = answer.html();
                page.setBaseUri(path);
                pages.put(path, page);
                for (String link : internalLinks(page)) {
                    if (foundOn.putIfAbsent(link, path) == null) {
                        waiting.add(link);
                    }
                }
            } else {
                files.put(path, answer.header("Content-Type"));
            }
        }
    }

    @Test
    void everyLinkAnswers() {
        assertThat(broken).isEmpty();
        assertThat(pages.size() + files.size()).isLessThan(BOUND);
    }

    @Test
    void everyCityInitiativeQuestionAndFeatureIsReached() {
        assertThat(pages).containsKeys("/", "/cities", "/initiatives", "/key-features", "/questions", "/search");
        assertThat(pages).containsKeys("/sources", "/about", "/about/accessibility", "/data", "/data/api");
        assertThat(pages).containsKeys("/about/evidence", "/about/search", "/about/style");
        CityFile.all().forEach(city -> {
            assertThat(pages).containsKey("/cities/" + city.slug());
            city.list("initiatives")
                    .forEach(initiative -> assertThat(pages)
                            .containsKey("/initiatives/" + city.slug() + "/" + initiative.get("slug")));
        });
        CityFile.list(CityFile.read("questions.yaml"), "questions")
                .forEach(question -> assertThat(pages).containsKey("/questions/" + question.get("key")));
        assertThat(codes())
                .hasSize(3 + 12 + 42)
                .allSatisfy(code -> assertThat(pages).containsKey("/key-features/" + code));
    }

    @Test
    void everyFragmentHasItsTarget() {
        SoftAssertions.assertSoftly(softly ->
                pages.forEach((path, page) -> page.select("a[href*=#]").forEach(link -> {
                    String href = link.attr("href");
                    String target = href.startsWith("#") ? path : href.substring(0, href.indexOf('#'));
                    Document there = pages.get(target);
                    if (there != null) {
                        softly.assertThat(there.getElementById(href.substring(href.indexOf('#') + 1)))
                                .as("%s on %s", href, path)
                                .isNotNull();
                    }
                })));
    }

    @Test
    void everyPageIsWhole() {
        SoftAssertions.assertSoftly(softly -> pages.forEach((path, page) -> {
            softly.assertThat(page.select("[id]").eachAttr("id"))
                    .as("ids of %s", path)
                    .doesNotHaveDuplicates();
            softly.assertThat(page.select("h1")).as("h1 of %s", path).hasSize(1);
            softly.assertThat(page.select("main#main")).as("main of %s", path).hasSize(1);
            softly.assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            softly.assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .hasSizeGreaterThan(20);
            softly.assertThat(page.select("meta[name=viewport]")).as(path).hasSize(1);
            softly.assertThat(page.select(".site-menu a, .site-footer a").size())
                    .as(path)
                    .isGreaterThan(7);
            softly.assertThat(page.select("script:not([src], [type=application/ld+json]), style, [style], [onclick]"))
                    .as("inline code of %s", path)
                    .isEmpty();
            softly.assertThat(page.text()).as(path).doesNotContain("??", "${", "#{", "null", "org.learningcities");
        }));
    }

    @Test
    void headingsSkipNoLevel() {
        SoftAssertions.assertSoftly(softly -> pages.forEach((path, page) -> {
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                softly.assertThat(level).as("%s of %s", heading, path).isLessThanOrEqualTo(before + 1);
                softly.assertThat(heading.text()).as("a heading of %s", path).isNotBlank();
                before = level;
            }
        }));
    }

    /** What says something, wherever it stands, and what in it leads to where it was read. */
    @Test
    void everyStatementNumberAndInitiativeNamesItsSource() {
        Map<String, String> sourced = Map.of(
                ".statements-statement", "a.source-marks-mark",
                ".comparison-table-lines li", "a.source-marks-mark",
                ".number-table tbody tr", "a.source-marks-mark",
                ".key-numbers-number", "a.source-marks-mark",
                ".casestudy-evidence p", "a.source-marks-mark",
                ".evidence-city > p", "a.source-marks-mark",
                ".casestudy-quote", "a.source-marks-mark",
                ".near-city-part:has(a)", "a[href*=#n-]",
                ".initiative-card", "a[href$=#references]",
                ".city-card-facts div:first-child", "a[href*=#n-]");
        Map<String, Integer> seen = new TreeMap<>();
        Map<String, Document> factual = new LinkedHashMap<>(pages);
        factual.remove("/about/style"); // its samples are made up
        SoftAssertions.assertSoftly(softly -> factual.forEach((path, page) -> sourced.forEach((said, mark) -> {
            for (Element element : page.select(said)) {
                seen.merge(said, 1, Integer::sum);
                softly.assertThat(element.select(mark))
                        .as("%s: source of %s", path, element.text())
                        .isNotEmpty();
            }
        })));
        assertThat(seen.keySet()).as("what was looked at").containsExactlyInAnyOrderElementsOf(sourced.keySet());
    }

    @Test
    void noTwoPagesHaveOneTitle() {
        Map<String, String> paths = new TreeMap<>();
        SoftAssertions.assertSoftly(softly -> canonical()
                .forEach((path, page) -> softly.assertThat(paths.put(page.title(), path))
                        .as("other page than %s titled %s", path, page.title())
                        .isNull()));
    }

    @Test
    void everyCanonicalAddressAnswersAndNamesItself() {
        SoftAssertions.assertSoftly(softly -> pages.forEach((path, page) -> {
            String canonical = Canonical.path(page);
            Document there = pages.containsKey(canonical) ? pages.get(canonical) : visitor.page(canonical);
            softly.assertThat(Canonical.path(there)).as("canonical of %s", path).isEqualTo(canonical);
        }));
    }

    @Test
    void theSitemapNamesEveryPageThatMayBeListed() {
        Set<String> listed = new HashSet<>();
        pages.values().stream()
                .filter(page -> page.select("meta[name=robots]").isEmpty())
                .forEach(page -> listed.addAll(Canonical.inAllLanguages(page)));
        assertThat(visitor.get("/sitemap.xml").html().select("loc").eachText())
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void theMenuKnowsWhereTheVisitorIs() {
        SoftAssertions.assertSoftly(softly -> pages.forEach((path, page) -> {
            List<String> lit = page.select(".site-menu a[aria-current]").eachAttr("href");
            String first = "/" + path.substring(1).split("[/?]")[0];
            String expected = LIT_ELSEWHERE.getOrDefault(first, first);
            softly.assertThat(lit).as(path).isEqualTo(expected.equals("/") ? List.of() : List.of(expected));
        }));
    }

    @Test
    void nothingIsLoadedFromOtherHosts() {
        SoftAssertions.assertSoftly(softly -> pages.forEach((path, page) -> page.select(
                        "link[href]:not([rel=canonical], [rel=alternate]), script[src], img[src], use[href], source[srcset], iframe, object, form[action]")
                .forEach(element -> softly.assertThat(Stream.of("href", "src", "srcset", "action")
                                .map(element::attr)
                                .filter(value -> value.contains("//")))
                        .as("%s of %s", element, path)
                        .isEmpty())));
    }

    /** Pages that are their own canonical address; others are views of these. */
    private Map<String, Document> canonical() {
        Map<String, Document> canonical = new LinkedHashMap<>(pages);
        canonical.entrySet().removeIf(page -> page.getKey().contains("?"));
        return canonical;
    }

    private static Set<String> internalLinks(Document page) {
        Set<String> links = new HashSet<>();
        Function<String, String> withoutFragment = href -> href.replaceFirst("#.*", "");
        // Others ask for these: LanguagesTest, CitationPagesTest (files), BriefTest (briefs), RelevanceTest (queries).
        page.select("[href]:not([download], [hreflang]):not(.judged a)").eachAttr("href").stream()
                .map(withoutFragment)
                .filter(href -> href.startsWith("/") && !href.startsWith("/brief?"))
                .forEach(links::add);
        return links;
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        CityFile.list(CityFile.read("key-features.yaml"), "areas").forEach(area -> {
            codes.add(CityFile.text(area, "code"));
            CityFile.list(area, "focal_points").forEach(point -> {
                codes.add(CityFile.text(point, "code"));
                CityFile.list(point, "features").forEach(feature -> codes.add(CityFile.text(feature, "code")));
            });
        });
        return codes;
    }
}
