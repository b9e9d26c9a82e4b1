package org.learningcities.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Takes pictures of the main pages, for people to look at; nothing is checked. The build passes it by: it runs where it is
 * named, by {@code mvn -q test -Dtest=Screens}.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Screens {

    private static final Path FOLDER = Path.of("target/screens");

    private static final List<Integer> WIDTHS = List.of(360, 1280);

    private static final int HEIGHT = 1000;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("front", "/");
        PAGES.put("cities", "/cities");
        PAGES.put("region", "/regions/europe-and-north-america");
        PAGES.put("profile", "/cities/cork");
        PAGES.put("statement", "/statements/cork/lead");
        PAGES.put("cite", "/cities/cork/cite");
        PAGES.put("initiatives", "/initiatives?audience=older-people");
        PAGES.put("initiative", "/initiatives/cork/lifelong-learning-festival");
        PAGES.put("questions", "/questions");
        PAGES.put("question", "/questions/funding");
        PAGES.put("obstacles", "/obstacles");
        PAGES.put("obstacle", "/obstacles/money");
        PAGES.put("compare", "/compare?city=beijing&city=cork&city=sorocaba");
        PAGES.put("numbers", "/numbers");
        PAGES.put("number", "/numbers/population");
        PAGES.put("two-numbers", "/numbers/population-and-gdp-per-head");
        PAGES.put("similar", "/similar?population=120000&income=30000");
        PAGES.put("key-features", "/key-features");
        PAGES.put("focal-point", "/key-features/3.2");
        PAGES.put("evidence-map", "/key-features/map");
        PAGES.put("search", "/search?q=my+older+citizens+are+lonely");
        PAGES.put("search-empty", "/search?q=xyzzyx&region=africa");
        PAGES.put(
                "brief",
                "/brief?item=city:cork&item=initiative:cork/lifelong-learning-festival&item=statement:cork/lead");
        PAGES.put("sources", "/sources");
        PAGES.put("about", "/about");
        PAGES.put("style", "/about/style");
        PAGES.put("missing", "/cities/corc");
    }

    @Autowired
    Visitor visitor;

    private final Chromium chromium = new Chromium();

    @AfterAll
    void quit() {
        chromium.close();
    }

    /** Each page whole, on a phone and at a desk, by day and by night. */
    @Test
    void areTaken() {
        for (int width : WIDTHS) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (BrowserContext window = window(width, scheme)) {
                    Page page = window.newPage();
                    PAGES.forEach((name, path) -> {
                        String file = "%s-%d-%s.png"
                                .formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                        take(page, path, file, true);
                    });
                }
            }
        }
    }

    /** The two of the README: what one sees first. */
    @Test
    void areTakenForTheReadme() {
        try (BrowserContext day = window(1280, ColorScheme.LIGHT)) {
            take(day.newPage(), "/", "readme-front.png", false);
        }
        try (BrowserContext night = window(1280, ColorScheme.DARK)) {
            take(night.newPage(), "/compare?city=beijing&city=cork&city=sorocaba", "readme-compare.png", false);
        }
    }

    private BrowserContext window(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setColorScheme(scheme));
    }

    private void take(Page page, String path, String file, boolean whole) {
        page.navigate(visitor.address(path));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)).setFullPage(whole));
    }
}
