package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningcities.testing.Visitor;

/** A window in which one view after the other is looked at, without loading it anew for each look. */
final class Window implements AutoCloseable {

    private static final int HEIGHT = 800;

    /** All rules for levels A and AA and for good practice, those too that axe itself leaves off until they are asked for. */
    private static final String AXE = """
            async () => {
              const rules = axe.getRules().filter(rule => !rule.tags.some(tag => /^(wcag2\\d*aaa|deprecated)$/.test(tag)));
              const enabled = Object.fromEntries(rules.map(rule => [rule.ruleId, { enabled: true }]));
              const { violations } = await axe.run(document, { rules: enabled, resultTypes: ['violations'] });
              return violations.flatMap(({ id, nodes }) =>
                nodes.map(node => `${id} ${node.target.join(' ')}: ${node.failureSummary.split('\\n').slice(1).join(' ').trim()}`));
            }""";

    private final Visitor visitor;
    private final BrowserContext context;
    private final Page page;
    private final List<String> refused = new CopyOnWriteArrayList<>();

    Window(Browser browser, Visitor visitor) {
        this.visitor = visitor;
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, HEIGHT));
        context.addInitScript(AxeBuilder.getAxeScript());
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(page.url() + ": " + message.text());
            }
        });
    }

    /** What the browser would not load or run since this view was opened: the Content-Security-Policy forbids it. */
    List<String> refused() {
        return refused;
    }

    Page page() {
        return page;
    }

    /** Opens a view at a desk, by day. */
    Window open(View view) {
        wear(Look.DESK);
        refused.clear();
        page.navigate(visitor.address(view.path()));
        view.enter().accept(page);
        return this;
    }

    Window wear(Look look) {
        return wear(look, HEIGHT);
    }

    Window wear(Look look, int height) {
        page.setViewportSize(look.width(), height);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(look.scheme())
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
        page.evaluate("direction => document.documentElement.dir = direction", look.direction());
        return this;
    }

    /** The few colours that somebody chose, in place of the portal's; until the next look. */
    Window forceColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        return this;
    }

    /** Complaints of checks.js, by the names of its checks. */
    List<String> ask(String... checks) {
        return Checks.complaints(page, checks);
    }

    static String axeVersion() {
        Matcher version = Pattern.compile("axe v([0-9.]+)").matcher(AxeBuilder.getAxeScript());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    /** What axe finds, a line for each place. */
    List<String> axe() {
        return ((List<?>) page.evaluate(AXE)).stream().map(Object::toString).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
