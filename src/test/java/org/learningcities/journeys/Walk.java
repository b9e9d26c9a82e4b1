package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.learningcities.testing.Visitor;

/** One visitor's way: a window of this width, scripts on or off, light or dark. At its end nothing may have gone wrong. */
final class Walk implements AutoCloseable {

    private static final int HEIGHT = 800;

    /** More than anybody should have to press. */
    private static final int MANY_STOPS = 120;

    private final BrowserContext context;
    private final Page page;
    private final Visitor visitor;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** How somebody walks. */
    record Manner(int width, boolean scripts, ColorScheme scheme) {

        @Override
        public String toString() {
            return "%d px, scripts %s, %s".formatted(width, scripts ? "on" : "off", scheme);
        }
    }

    Walk(Browser browser, Visitor visitor, Manner manner) {
        this.visitor = visitor;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(manner.width, HEIGHT)
                .setJavaScriptEnabled(manner.scripts)
                .setColorScheme(manner.scheme));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(visitor.address("/"))
                    && !request.url().startsWith("data:")) {
                complaints.add("request to another host: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " for " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    Walk open(String path) {
        page.navigate(visitor.address(path));
        return this;
    }

    /** Presses Tab until the focus is here; at each stop on the way it must be seen. */
    Locator tabTo(Locator goal) {
        for (int stops = 0; stops < MANY_STOPS; stops++) {
            page.keyboard().press("Tab");
            assertThat(Checks.complaints(page, "focused")).as(path()).isEmpty();
            if (goal.count() > 0 && (boolean) goal.evaluate("goal => goal === document.activeElement")) {
                return goal;
            }
        }
        throw new AssertionError("%s is not among the first %d stops of %s".formatted(goal, MANY_STOPS, path()));
    }

    /** Over the menu, by the link that comes first. */
    Walk skipToContent() {
        tabTo(page.locator(".skip-link"));
        press("Enter");
        return this;
    }

    Walk press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Where the visitor is, without the host. */
    String path() {
        return page.url().substring(visitor.address("").length());
    }

    void nothingScrollsSideways() {
        List<?> widths =
                (List<?>) page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        assertThat(widths.get(0)).as("width of %s", path()).isEqualTo(widths.get(1));
    }

    @Override
    public void close() {
        assertThat(context.cookies()).isEmpty();
        context.close();
        assertThat(complaints).isEmpty();
    }
}
