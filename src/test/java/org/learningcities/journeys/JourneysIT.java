package org.learningcities.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** What people come for, walked on a phone and at a desk, with scripts and without, by day and by night. */
@PortalTest
class JourneysIT {

    private static @Nullable Chromium chromium;

    @Autowired
    Visitor visitor;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Walk.Manner> manners() {
        return Stream.of(390, 1280)
                .flatMap(width -> Stream.of(
                        new Walk.Manner(width, true, ColorScheme.LIGHT),
                        new Walk.Manner(width, true, ColorScheme.DARK),
                        new Walk.Manner(width, false, ColorScheme.LIGHT)));
    }

    @ParameterizedTest
    @MethodSource("manners")
    void findsCityByItsRegion(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/")) {
            Page page = walk.page();
            page.locator(".site-menu a[href='/cities']").click();
            Locator africa = page.locator("input[name=region][value=africa]");
            if (!africa.isVisible()) {
                page.locator(".filter-form-summary").click();
            }
            africa.check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply filters"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/cities\\?region=africa"));
            assertThat(page.locator(".city-card")).hasCount(1);
            page.locator(".city-card-title a").click();
            assertThat(page.locator("h1")).hasText("Bahir Dar");
            assertThat(walk.path()).isEqualTo("/cities/bahir-dar");
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void findsPracticeByWord(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/")) {
            Page page = walk.page();
            page.locator("main input[name=q]").fill("libraries");
            page.locator("main input[name=q]").press("Enter");
            assertThat(page.locator(".hit").first()).isVisible();
            assertThat(page.locator("mark").first()).hasText(Pattern.compile("librar.*", Pattern.CASE_INSENSITIVE));
            Locator initiative =
                    page.locator(".hit-title a[href^='/initiatives/']").first();
            String name = initiative.textContent();
            initiative.click();
            assertThat(page.locator("h1")).hasText(name);
            assertThat(page.locator(".references-entry").first()).isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void followsMarkToItsSourceAndBack(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/cities/cork")) {
            Page page = walk.page();
            page.locator(".toc a[href='#funding']").click();
            assertThat(page.locator("#funding h2")).isInViewport();
            Locator mark = page.locator("#funding a.source-marks-mark").first();
            String reference = mark.getAttribute("href");
            mark.locator("span").last().click();
            assertThat(page.locator(reference)).isInViewport();
            assertThat(walk.path()).isEqualTo("/cities/cork" + reference);
            page.locator(reference + " .references-back").click();
            assertThat(walk.path()).startsWith("/cities/cork#cite-");
            assertThat(page.locator("#" + walk.path().split("#")[1])).isInViewport();
            page.goBack();
            page.goBack();
            assertThat(walk.path()).isEqualTo("/cities/cork#funding");
            assertThat(mark).isInViewport();
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void findsCityOnTheMapByKeyboard(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/")) {
            Locator dot = walk.page().locator(".world-map a[href='/cities/amman']");
            walk.page().locator(".home-examples a").last().focus();
            for (int i = 0; i < 12 && !(boolean) dot.evaluate("dot => dot === document.activeElement"); i++) {
                walk.page().keyboard().press("Tab");
            }
            assertThat(dot).isFocused();
            walk.page().keyboard().press("Enter");
            assertThat(walk.page().locator("h1")).hasText("Amman");
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void comparesTwoCitiesFromTheListOfCities(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/cities")) {
            Page page = walk.page();
            page.locator(".city-picks input[value=cork]").check();
            page.locator(".city-picks input[value=swansea]").check();
            page.locator(".city-picks button").click();
            assertThat(walk.path()).isEqualTo("/compare?city=cork&city=swansea");
            assertThat(page.locator("#n-population").getByRole(AriaRole.CELL)).hasCount(2);
            page.locator(".compare-choice > summary").click();
            page.locator(".compare-choice input[value=espoo]").check();
            page.locator(".compare-choice input[value=numbers]").check();
            page.locator(".compare-choice button").click();
            assertThat(walk.path()).isEqualTo("/compare?city=cork&city=espoo&city=swansea&rows=numbers");
            assertThat(page.locator("#n-population").getByRole(AriaRole.CELL)).hasCount(3);
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void skipsToTheContentByKeyboard(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/cities")) {
            walk.page().keyboard().press("Tab");
            assertThat(walk.page().locator(".skip-link")).isFocused();
            assertThat(walk.page().locator(".skip-link")).isInViewport();
            walk.page().keyboard().press("Enter");
            assertThat(walk.path()).isEqualTo("/cities#main");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cities",
                "/cities/cork",
                "/cities/ybycui",
                "/cities/mexico-city",
                "/regions/africa",
                "/numbers",
                "/numbers/population",
                "/numbers/gdp-per-capita",
                "/numbers/population-and-gdp-per-head",
                "/questions",
                "/questions/funding",
                "/compare",
                "/compare?city=cork&city=swansea",
                "/compare?city=amman&city=balanga&city=beijing&city=cork&city=espoo&city=mexico-city",
                "/compare?question=funding",
                "/obstacles",
                "/obstacles/money",
                "/initiatives",
                "/initiatives?audience=everyone",
                "/initiatives/cork/lifelong-learning-festival",
                "/key-features",
                "/key-features/map",
                "/key-features/1",
                "/key-features/1.1",
                "/key-features/1.1.1",
                "/similar",
                "/similar?region=asia-and-the-pacific&population=150000&income=8000&feature=2.2&feature=3.2",
                "/search",
                "/search?q=libraries",
                "/sources",
                "/brief",
                "/brief?item=city:cork&item=statement:cork/lead&item=number:cork/population-2011&from=cork",
                "/about",
                "/about/accessibility",
                "/data",
                "/about/search"
            })
    void nothingScrollsSideways(String path) {
        for (int width : new int[] {320, 1280}) {
            try (Walk walk = walk(new Walk.Manner(width, true, ColorScheme.LIGHT), path)) {
                walk.nothingScrollsSideways();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void followsTheColoursOfTheDevice(ColorScheme scheme) {
        try (Walk walk = walk(new Walk.Manner(1280, true, scheme), "/cities/cork")) {
            Object brightInk = walk.page().evaluate("""
                    () => {
                      const canvas = document.createElement('canvas').getContext('2d');
                      canvas.fillStyle = getComputedStyle(document.body).color;
                      canvas.fillRect(0, 0, 1, 1);
                      const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
                      return (r + g + b) / 3 > 128;
                    }""");
            assertThat(brightInk).isEqualTo(scheme == ColorScheme.DARK);
        }
    }

    private Walk walk(Walk.Manner manner, String path) {
        return new Walk(java.util.Objects.requireNonNull(chromium).browser(), visitor, manner).open(path);
    }
}
