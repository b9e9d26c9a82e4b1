package org.learningcities.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.learningcities.web.Language;
import org.learningcities.web.SampleWords;
import org.springframework.beans.factory.annotation.Autowired;

/** What people come for, in each language: whoever has chosen one stays in it, with scripts and without. */
@PortalTest
class LanguageJourneysIT {

    private static final Walk.Manner PHONE = new Walk.Manner(320, false, ColorScheme.DARK);
    private static final Walk.Manner DESK = new Walk.Manner(1280, true, ColorScheme.LIGHT);

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

    @ParameterizedTest
    @EnumSource(Language.class)
    void findsCityByItsRegionOnAPhone(Language language) {
        try (Walk walk = walk(PHONE, "/")) {
            Page page = walk.page();
            press(page.locator(".site-languages"), language.ownName());
            isIn(language, walk, "/");
            press(page.locator(".site-menu"), word("menu.cities", language));
            isIn(language, walk, "/cities");
            walk.nothingScrollsSideways();
            page.locator(".filter-form-summary").click();
            page.locator("input[name=region][value=africa]").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word("filter.apply", language)))
                    .click();
            assertThat(page.locator(".city-card")).hasCount(1);
            page.locator(".city-card-title a").click();
            isIn(language, walk, "/cities/bahir-dar");
            walk.nothingScrollsSideways();
            page.locator(".initiative-card-title a").first().click();
            assertThat(walk.path()).startsWith(language.href("/initiatives/bahir-dar/"));
            assertThat(page.locator(".references-entry").first()).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void searchesFiltersAndComparesAtADesk(Language language) {
        try (Walk walk = walk(DESK, language.href("/"))) {
            Page page = walk.page();
            Locator field = page.locator("main input[name=q]");
            field.pressSequentially("cor");
            assertThat(page.locator(".search-form-option").first())
                    .hasAttribute("href", Pattern.compile(language.href("/") + ".*"));
            field.fill("libraries");
            field.press("Enter");
            isIn(language, walk, "/search?q=libraries");
            page.locator("input[name=region][value=africa]").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word("filter.apply", language)))
                    .click();
            assertThat(page).hasURL(Pattern.compile("region=africa"));
            isIn(language, walk, "/search?");
            page.locator(".hit-title a").first().click();
            isIn(language, walk, "/");
            walk.open(language.href("/compare?city=cork&city=swansea"));
            walk.nothingScrollsSideways();
            page.locator(".comparison-table-city[href$='/cities/cork']").first().click();
            isIn(language, walk, "/cities/cork");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comparesCitesAndMakesBriefOnAPhone(Language language) {
        try (Walk walk = walk(PHONE, language.href("/cities"))) {
            Page page = walk.page();
            page.locator(".city-picks input[value=cork]").check();
            page.locator(".city-picks input[value=swansea]").check();
            page.locator(".city-picks button").click();
            isIn(language, walk, "/compare?city=");
            assertThat(page.locator("#n-population").getByRole(AriaRole.CELL)).hasCount(2);
            walk.open(language.href("/cities/cork"));
            page.locator(".statements-cite").first().click();
            isIn(language, walk, "/statements/cork/");
            assertThat(page.locator(".citation-texts dd").first()).containsText("/statements/cork/");
            walk.nothingScrollsSideways();
            page.goBack();
            page.locator(".casestudy-actions .brief-link").click();
            isIn(language, walk, "/brief?item=city:cork");
            assertThat(page.locator(".references-entry").first()).isVisible();
            walk.nothingScrollsSideways();
        }
    }

    private static void press(Locator where, String label) {
        where.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private static String word(String key, Language language) {
        return SampleWords.messages().getMessage(key, null, language.locale());
    }

    private static void isIn(Language language, Walk walk, String path) {
        assertThat(walk.path()).startsWith(language.href(path));
        assertThat(walk.page().locator("html")).hasAttribute("lang", language.tag());
        assertThat(walk.page().locator("html")).hasAttribute("dir", language.direction());
    }

    private Walk walk(Walk.Manner manner, String path) {
        return new Walk(Objects.requireNonNull(chromium).browser(), visitor, manner).open(path);
    }
}
