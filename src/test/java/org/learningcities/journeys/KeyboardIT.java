package org.learningcities.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The main tasks without a mouse: Tab, Space, Enter and letters alone, and at each stop one sees where one is. */
@PortalTest
class KeyboardIT {

    private static @Nullable Chromium chromium;

    @Autowired
    Visitor visitor;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        Objects.requireNonNull(chromium).close();
    }

    static Stream<Walk.Manner> manners() {
        return Stream.of(new Walk.Manner(1280, true, ColorScheme.LIGHT), new Walk.Manner(320, false, ColorScheme.DARK));
    }

    @ParameterizedTest
    @MethodSource("manners")
    void findsCityByItsRegion(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/")) {
            Page page = walk.page();
            walk.tabTo(page.locator(".site-menu a[href='/cities']"));
            walk.press("Enter");
            assertThat(page).hasURL(Pattern.compile("/cities$"));
            walk.skipToContent().tabTo(page.locator(".filter-form-summary"));
            Locator africa = page.locator("input[name=region][value=africa]");
            if (!africa.isVisible()) {
                walk.press("Enter");
            }
            walk.tabTo(africa);
            walk.press("Space").tabTo(page.locator(".filter-form button"));
            walk.press("Enter");
            assertThat(page).hasURL(Pattern.compile("/cities\\?region=africa"));
            walk.skipToContent().tabTo(page.locator(".city-card-title a"));
            walk.press("Enter");
            assertThat(page.locator("h1")).hasText("Bahir Dar");
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void findsPracticeByWord(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/")) {
            Page page = walk.page();
            walk.skipToContent().tabTo(page.locator("main input[name=q]"));
            page.keyboard().type("libraries");
            walk.press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search\\?q=libraries"));
            Locator practice =
                    page.locator(".hit-title a[href^='/initiatives/']").first();
            String name = practice.textContent();
            walk.skipToContent().tabTo(practice);
            walk.press("Enter");
            assertThat(page.locator("h1")).hasText(name);
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void comparesTwoCities(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/cities")) {
            Page page = walk.page();
            walk.skipToContent().tabTo(page.locator(".city-picks input[value=amman]"));
            walk.press("Space").tabTo(page.locator(".city-picks input[value=bahir-dar]"));
            walk.press("Space").tabTo(page.locator(".city-picks button"));
            walk.press("Enter");
            assertThat(page).hasURL(Pattern.compile("/compare\\?city=amman&city=bahir-dar"));
            walk.skipToContent().tabTo(page.locator(".compare-parts a").first());
            walk.press("Enter");
            assertThat(page.locator("#numbers h2")).isInViewport();
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void makesBrief(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/cities/cork")) {
            Page page = walk.page();
            walk.skipToContent().tabTo(page.locator(".casestudy-actions .brief-link"));
            walk.press("Enter");
            assertThat(page).hasURL(Pattern.compile("/brief\\?item=city:cork$"));
            walk.skipToContent().tabTo(page.locator("#brief-title"));
            page.keyboard().type("For Monday");
            walk.press("Enter");
            assertThat(page.locator("h1")).hasText("For Monday");
            walk.skipToContent().tabTo(page.locator("button[name=remove]"));
            walk.press("Enter");
            assertThat(page.locator(".brief-entry")).hasCount(0);
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void citesStatement(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/cities/cork")) {
            Page page = walk.page();
            Locator cite = page.locator(".statements-cite").first();
            walk.skipToContent().tabTo(cite);
            walk.press("Enter");
            assertThat(page).hasURL(Pattern.compile("/statements/cork/"));
            Locator bibtex = page.locator(".citation-file summary").first();
            walk.skipToContent().tabTo(bibtex);
            walk.press("Enter");
            assertThat(page.locator(".citation-file pre").first()).isVisible();
        }
    }

    private Walk walk(Walk.Manner manner, String path) {
        return new Walk(Objects.requireNonNull(chromium).browser(), visitor, manner).open(path);
    }
}
