package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page in every state, looked at with axe-core, by keyboard, enlarged, spaced, with forced colours. A page is loaded
 * once and then changes its look.
 *
 * <p>axe is run in six looks that hold every pair of a width, a colour scheme and a direction; on pages without a query in
 * their address, with all that folds unfolded, in the other six as well. Focus and layout are looked at where they can go
 * wrong: at a desk and on 320 px, which is also what a window of 1280 by 1024 px shows at 400 %.
 */
@PortalTest
class AccessibilityIT {

    private static final Look ENLARGED = new Look(320, ColorScheme.DARK, "ltr");
    private static final int ENLARGED_HEIGHT = 256;

    private static @Nullable Chromium chromium;
    private static @Nullable Window shared;

    @Autowired
    Visitor visitor;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        shared = null;
        Objects.requireNonNull(chromium).close();
    }

    static List<View> views() {
        return View.all();
    }

    @ParameterizedTest
    @MethodSource("views")
    void axeFindsNothing(View view) {
        Window window = window().open(view);
        List<String> found = new ArrayList<>();
        for (Look look : Look.pairs()) {
            window.wear(look).axe().forEach(violation -> found.add(look + ": " + violation));
        }
        if (view.isPlain()) {
            window.ask("unfold");
            for (Look look : Look.otherPairs()) {
                window.wear(look).axe().forEach(violation -> found.add(look + ", unfolded: " + violation));
            }
        }
        assertThat(found).isEmpty();
    }

    /** Nothing scrolls sideways, is cut off or lies on something else; not when spaced as WCAG 1.4.12 asks either. */
    @ParameterizedTest
    @MethodSource("views")
    void nothingIsCutOffAndEveryFocusIsSeen(View view) {
        Window window = window().open(view);
        List<String> found = new ArrayList<>(window.ask("layout", "focus", "twins", "moving", "marks"));
        found.addAll(window.wear(new Look(768, ColorScheme.LIGHT, "rtl")).ask("layout"));
        window.ask("unfold");
        found.addAll(window.wear(ENLARGED, ENLARGED_HEIGHT).ask("layout", "focus"));
        found.addAll(window.forceColours().ask("focus", "marks"));
        found.addAll(window.wear(ENLARGED).ask("space", "layout"));
        found.addAll(window.wear(new Look(1280, ColorScheme.LIGHT, "rtl")).ask("space", "layout"));
        assertThat(found).isEmpty();
    }

    @Test
    void thePageAboutItNamesTheAxeThatWasUsed() {
        View about = new View("/about/accessibility", "", page -> {});
        String version = (String) window().open(about).page().evaluate("axe.version.split('.').slice(0, 2).join('.')");
        assertThat(visitor.page(about.path()).select("main").text()).contains("axe-core " + version + " ");
    }

    private Window window() {
        if (shared == null) {
            shared = new Window(Objects.requireNonNull(chromium).browser(), visitor);
        }
        return shared;
    }
}
