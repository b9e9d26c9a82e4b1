package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.RawVisitor;
import org.learningcities.testing.Visitor;
import org.learningcities.web.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages in six languages: under which address, with which links, and how one comes from one to the other. */
@PortalTest
class LanguagesTest {

    /** What has one address in all languages. */
    private static final String NO_PAGE = ".*\\.[a-z][a-z.]*([?#].*)?|/(assets|api|embed)/.*";

    @Autowired
    Visitor visitor;

    private List<String> listed() {
        return visitor.get("/sitemap.xml").html().select("loc").eachText().stream()
                .map(address -> address.substring(Canonical.PORTAL.length()))
                .toList();
    }

    private Stream<String> listedIn(Language language) {
        String prefix = "/" + language.tag();
        return listed().stream().filter(path -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FRENCH", "ARABIC"})
    void everyPageStandsInItAndLinksToItsLikes(Language language) {
        SoftAssertions.assertSoftly(softly -> listedIn(language).forEach(path -> {
            Document page = visitor.page(path);
            softly.assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language.tag());
            softly.assertThat(page.select("html").attr("dir")).as(path).isEqualTo(language.direction());
            softly.assertThat(Canonical.path(page)).isEqualTo(path);
            softly.assertThat(page.select("[href^=/]:not([hreflang]), form[action^=/]").stream()
                            .map(element -> element.attr(element.hasAttr("href") ? "href" : "action"))
                            .filter(href -> !href.matches(NO_PAGE))
                            .filter(href -> !(href + "/").matches("/" + language.tag() + "[/?#].*")))
                    .as("links of %s that leave the language", path)
                    .isEmpty();
            softly.assertThat(page.text()).as(path).doesNotContain("??", "{0", "plural,");
        }));
    }

    @Test
    void whatASourceIsCitedForIsNamedInIt() {
        assertThat(visitor.page("/fr/sources").select(".filter-option-label").eachText())
                .contains("Le livre et le réseau", "Mexico")
                .doesNotContain("The book and the network", "Mexico City");
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyCityHasItsTaglineAndLeadInIt(Language language) {
        Document list = visitor.page(language.href("/cities"));
        assertThat(list.select(".city-card")).hasSize(12);
        assertThat(list.select(".city-card-translated")).hasSize(12);
        list.select(".city-card-title a")
                .eachAttr("href")
                .forEach(href -> assertThat(visitor.page(href).select(".casestudy-lead .casestudy-translated"))
                        .as(href)
                        .hasSize(1));
    }

    @Test
    void numbersAreCalledWhatTheyAreCalledInIt() {
        assertThat(visitor.page("/ru/numbers/population").select("h1").text()).isEqualTo("Население");
        assertThat(visitor.page("/ru/numbers").select("main a").eachText()).contains("Население");
    }

    @Test
    void theSitemapNamesEveryPageInAll() {
        List<String> listed = listed();
        long pages = listed.size() / Language.values().length;

        assertThat(listed).contains("/", "/fr", "/ar/cities/cork", "/cities/cork", "/zh/search");
        for (Language language : Language.values()) {
            if (language != Language.ENGLISH) {
                assertThat(listedIn(language)).hasSize((int) pages);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/cities/cork, /cities/cork", "/ru/cities/cork, /cities/cork", "/fr, ''"})
    void namesTheOtherLanguagesToSearchEngines(String asked, String path) {
        Document page = visitor.page(asked);

        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "fr", "es", "ar", "ru", "zh", "x-default");
        assertThat(page.select("link[hreflang=ar]").attr("href")).isEqualTo(Canonical.PORTAL + "/ar" + path);
        assertThat(page.select("link[hreflang=x-default]").attr("href"))
                .isEqualTo(Canonical.PORTAL + (path.isEmpty() ? "/" : path));
    }

    @Test
    void theSwitchKeepsPathAndQuery() {
        Document page = visitor.page("/fr/search?q=b%26c&region=africa&page=1");

        assertThat(page.select(".site-languages a").eachText())
                .containsExactlyElementsOf(
                        Arrays.stream(Language.values()).map(Language::ownName).toList());
        assertThat(page.select(".site-languages a[lang=zh]").attr("href"))
                .isEqualTo("/zh/search?page=1&q=b%26c&region=africa");
        assertThat(page.select(".site-languages a[lang=en]").attr("href"))
                .isEqualTo("/search?page=1&q=b%26c&region=africa");
        assertThat(page.select(".site-languages [aria-current]").eachAttr("hreflang"))
                .containsExactly("fr");
    }

    /** The same page asked for in turn: what one visitor is offered must not be kept for the next. */
    @Test
    void offersWhatTheBrowserPrefersAndOnlyToThatBrowser() {
        for (String header : List.of("fr-CA, en;q=0.5", "es", "fr")) {
            Document page =
                    visitor.get("/regions/africa", "Accept-Language", header).html();
            String tag = header.substring(0, 2);
            assertThat(page.select(".site-offer").attr("lang")).isEqualTo(tag);
            assertThat(page.select(".site-offer a").attr("href")).isEqualTo("/" + tag + "/regions/africa");
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
        }
        assertThat(visitor.page("/regions/africa").select(".site-offer")).isEmpty();
        assertThat(visitor.get("/fr/regions/africa", "Accept-Language", "fr")
                        .html()
                        .select(".site-offer"))
                .isEmpty();
        assertThat(visitor.get("/fr/regions/africa", "Accept-Language", "en")
                        .html()
                        .select(".site-offer a")
                        .attr("href"))
                .isEqualTo("/regions/africa");
        assertThat(visitor.get("/regions/africa").headers().allValues("Vary"))
                .anyMatch(vary -> vary.toLowerCase(Locale.ROOT).contains("accept-language"));
    }

    @ParameterizedTest
    @CsvSource({"/fr/cities/nowhere, fr", "/ar/nothing, ar", "/fr//evil.example, fr", "/de/cities, en"})
    void whatIsMissingIsMissingInItsLanguage(String path, String tag) {
        Visitor.Answer answer = visitor.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("html").attr("lang")).isEqualTo(tag);
        assertThat(answer.html().select("[href^=//]")).isEmpty();
    }

    @Test
    void climbsOverNoPrefix() throws IOException {
        try (RawVisitor raw = new RawVisitor(visitor.port())) {
            RawVisitor.RawAnswer answer = raw.get("/fr/../cities");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).contains("lang=\"fr\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/cities/, /fr/cities",
        "/fr/about/data, /fr/data",
        "/en/cities?page=1, /cities?page=1",
        "/zh/cities.csv, /cities.csv"
    })
    void redirectsInTheSameLanguage(String path, String there) {
        Visitor.Answer answer = visitor.get(path);

        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).endsWith(there);
    }

    @Test
    void suggestionsLeadToPagesInTheLanguage() {
        assertThat(visitor.get("/fr/search/suggestions?q=cor").text()).contains("\"href\":\"/fr/cities/cork\"");
    }

    @Test
    void textsOfTheCaseStudiesSayThatTheyAreInEnglish() {
        Document page = visitor.page("/ar/cities/cork");

        assertThat(page.select(".site-in-english")).hasSize(1);
        assertThat(page.select(".casestudy-lead .statements p")).isNotEmpty().noneMatch(text -> text.hasAttr("lang"));
        assertThat(page.select(".casestudy-chapter .statements p"))
                .isNotEmpty()
                .allMatch(text -> text.attr("lang").equals("en"));
        assertThat(page.select(".references-title, .initiative-card-title a, .casestudy-quote"))
                .isNotEmpty()
                .allMatch(text ->
                        text.attr("lang").equals("en") && text.attr("dir").equals("ltr"));
        assertThat(visitor.page("/cities/cork").select(".site-in-english")).isEmpty();
    }
}
