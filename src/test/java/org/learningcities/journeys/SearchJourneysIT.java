package org.learningcities.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a search, with scripts and without, and by keyboard. */
@PortalTest
class SearchJourneysIT {

    private static final Walk.Manner SCRIPTED = new Walk.Manner(1280, true, ColorScheme.LIGHT);

    private static Chromium chromium;

    @Autowired
    Visitor visitor;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    static Stream<Walk.Manner> manners() {
        return Stream.of(SCRIPTED, new Walk.Manner(1280, false, ColorScheme.LIGHT));
    }

    private Walk walk(Walk.Manner manner, String path) {
        return new Walk(chromium.browser(), visitor, manner).open(path);
    }

    @ParameterizedTest
    @MethodSource("manners")
    void filtersSortsAndTurnsPages(Walk.Manner manner) {
        try (Walk walk = walk(manner, "/search?q=learning")) {
            Page page = walk.page();
            page.locator(".filter-form input[name=type][value=initiative]").check();
            page.locator(".filter-form input[name=region][value=africa]").check();
            page.locator(".filter-form button").click();
            assertThat(page.locator(".filter-chips-chip")).hasCount(2);
            assertThat(walk.path()).isEqualTo("/search?q=learning&type=initiative&region=africa");
            assertThat(hrefs(page)).allSatisfy(href -> assertThat(href).startsWith("/initiatives/bahir-dar/"));

            page.locator(".sort-links a").nth(1).click();
            assertThat(page.locator(".sort-links [aria-current]")).hasText("name");
            page.locator(".filter-chips-chip").nth(1).click();
            assertThat(page.locator(".filter-chips-chip")).hasCount(1);
            page.locator(".pagination a[rel=next]").first().click();
            assertThat(page.locator(".search-summary")).containsText("page 2");
            assertThat(hrefs(page)).isNotEmpty();

            page.goBack();
            assertThat(page.locator(".search-summary")).containsText("page 1");
        }
    }

    @Test
    void spokenAndFocusedWhenResultsChange() {
        try (Walk walk = walk(SCRIPTED, "/search?q=learning")) {
            Page page = walk.page();
            page.locator(".filter-form input[name=type][value=city]").check();
            page.locator(".filter-form button").click();
            assertThat(page.locator(".filter-chips-chip")).hasCount(1);
            assertThat(page.locator(".search-summary")).isFocused();
            assertThat(page.locator("main > [role=status]")).containsText("hits for");
        }
    }

    @Test
    void suggestsWhileTypingByKeyboard() {
        try (Walk walk = walk(SCRIPTED, "/")) {
            Page page = walk.page();
            Locator field = page.locator(".search-form input[type=search]");
            field.focus();
            page.keyboard().type("lib");
            assertThat(field).hasAttribute("aria-expanded", "true");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            Locator chosen = page.locator(".search-form-suggestions [aria-selected=true]");
            assertThat(chosen).hasCount(1);
            assertThat(field).hasAttribute("aria-activedescendant", chosen.getAttribute("id"));
            page.keyboard().press("Escape");
            assertThat(field).hasAttribute("aria-expanded", "false");
            assertThat(field).hasValue("lib");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=lib");
        }
    }

    @Test
    void enterOpensTheChosenSuggestion() {
        try (Walk walk = walk(SCRIPTED, "/search")) {
            Page page = walk.page();
            page.locator(".search-form input[type=search]").focus();
            page.keyboard().type("ybycu");
            assertThat(page.locator(".search-form-option").first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/cities/ybycui");
        }
    }

    private static List<String> hrefs(Page page) {
        return page.locator(".hit-title a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
