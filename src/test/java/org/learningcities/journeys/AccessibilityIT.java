package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** spike */
@PortalTest
class AccessibilityIT {

    private static Chromium chromium;
    private static Window window;

    @Autowired
    Visitor visitor;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    static List<View> views() {
        return View.all();
    }

    @ParameterizedTest
    @MethodSource("views")
    void axeFindsNothing(View view) {
        if (window == null) {
            window = new Window(chromium.browser(), visitor);
        }
        long start = System.nanoTime();
        window.open(view);
        long load = System.nanoTime() - start;
        List<String> found = new ArrayList<>();
        start = System.nanoTime();
        for (Look look : List.of(Look.DESK, new Look(320, ColorScheme.DARK, "rtl"))) {
            window.wear(look);
            window.axe().forEach(violation -> found.add(look + " AXE " + violation));
        }
        long axe = System.nanoTime() - start;
        start = System.nanoTime();
        for (Look look : List.of(Look.DESK, new Look(320, ColorScheme.DARK, "rtl"))) {
            window.wear(look);
            Checks.complaints(window.page(), "sideways", "cut", "overlaps", "twins", "moving")
                    .forEach(c -> found.add(look + " CHK " + c));
            Checks.complaints(window.page(), "focus").forEach(c -> found.add(look + " CHK " + c));
        }
        long checks = System.nanoTime() - start;
        System.out.printf("TIME %s load %d axe %d checks %d%n", view, load / 1000000, axe / 1000000, checks / 1000000);
        found.forEach(line -> System.out.println("FOUND " + view + " | " + line));
        assertThat(found).isEmpty();
    }
}
