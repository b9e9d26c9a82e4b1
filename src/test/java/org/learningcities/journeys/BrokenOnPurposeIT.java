package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Sound pages, each broken in one place: what looks at all pages must see it, or its silence would mean nothing. */
@PortalTest
class BrokenOnPurposeIT {

    private static @Nullable Chromium chromium;

    @Autowired
    Visitor visitor;

    private @Nullable Window window;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        Objects.requireNonNull(chromium).close();
    }

    @BeforeEach
    void openWindow() {
        window = new Window(Objects.requireNonNull(chromium).browser(), visitor);
    }

    @AfterEach
    void closeWindow() {
        window().close();
    }

    /** Page; what is done to it; the rule of axe that says so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /numbers/population | .ranked-dots | e.removeAttribute('aria-labelledby'); e.querySelectorAll('title, desc').forEach(t => t.remove()) | svg-img-alt
            /                   | .world-map a | e.removeAttribute('aria-label'); e.querySelectorAll('text').forEach(t => t.remove())              | link-name
            /                   | .search-form-label                            | e.remove()                                                       | label
            /cities             | .list-count                                   | e.style.color = '#999'| color-contrast
            /cities             | .site-menu a          | e.style.cssText = 'inline-size: 12px; min-block-size: 0; block-size: 12px; overflow: hidden'; e.parentElement.style.marginInlineEnd = '-1.75rem' | target-size
            /cities             | h2                                            | e.outerHTML = '<h5>Out of order</h5>'                            | heading-order
            """)
    void axeSaysSo(String path, String selector, String damage, String rule) {
        open(path).page().evaluate("([s, d]) => new Function('e', d)(document.querySelector(s))", new String[] {
            selector, damage
        });
        assertThat(window().axe())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(rule));
    }

    /** Page; a rule of a stylesheet that spoils it; the check that sees it; what it says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /cities             | :focus-visible { outline: none !important }                             | focus    | no focus to be seen on
            /cities             | :focus-visible { outline-color: #ddd !important }                       | focus    | a faint focus on
            /cities             | .site-header { position: fixed; inset: 0; z-index: 9; background: white } | focus    | out of sight when focused
            /cities             | h1 { min-inline-size: 90rem }                                           | sideways | px wide in a window of
            /cities             | h1 { block-size: 1rem; overflow: hidden }                               | cut      | cut off: h1
            /cities             | h1 { margin-block-end: -3rem }                                          | overlaps | lie on each other
            /cities             | a { transition: color 1s }                                              | moving   | would move
            """)
    void theChecksSaySo(String path, String spoiled, String check, String complaint) {
        open(path);
        window().page()
                .evaluate(
                        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
                                + " document.adoptedStyleSheets = [sheet]; }",
                        spoiled);
        assertThat(window().ask(check))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(complaint));
    }

    @Test
    void missesTheTwinOfPicture() {
        open("/numbers/population").page().evaluate("document.querySelectorAll('main table').forEach(t => t.remove())");
        assertThat(window().ask("twins")).contains("only in the picture: Cork");
    }

    @Test
    void seesTextThatWouldBeCutWhenSpaced() {
        open("/cities").page().evaluate("""
                () => { const link = document.querySelector('.site-menu a');
                  link.style.cssText = `inline-size: ${link.clientWidth}px; white-space: nowrap; overflow: hidden`; }""");
        assertThat(window().ask("cut")).isEmpty();
        assertThat(window().ask("space", "cut")).isNotEmpty();
    }

    @Test
    void seesMarksThatForcedColoursSwallow() {
        open("/").page().evaluate("""
                () => { const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet];
                  sheet.replaceSync('.region-chip-dot { forced-color-adjust: auto !important; background: Canvas !important }'); }""");
        assertThat(window().wear(new Look(320, ColorScheme.LIGHT, "ltr"))
                        .forceColours()
                        .ask("marks"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("region-chip-dot"));
    }

    @Test
    void hearsOfWhatThePolicyForbids() {
        Page page = open("/cities").page();
        assertThat(window().refused()).isEmpty();
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">Red</p>')");
        page.waitForCondition(() -> !window().refused().isEmpty());
        assertThat(window().refused())
                .hasSize(1)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("/cities", "style-src");
    }

    private Window open(String path) {
        return window().open(new View(path, "", page -> {}));
    }

    private Window window() {
        return Objects.requireNonNull(window);
    }
}
