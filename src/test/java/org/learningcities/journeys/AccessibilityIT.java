package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page in every state, looked at with axe-core, by keyboard, enlarged, spaced, with forced colours. A page is loaded
 * once and then changes its look.
 *
 * <p>A run of axe takes a quarter of a second, on the longest pages two. All twelve looks would take as long as the rest of
 * the build, so each page is seen in six that hold every pair of a width, a colour scheme and a direction, half of them with
 * all that folds unfolded; other states of it in three that hold every width, scheme and direction. With
 * -Dlooks=all it is twelve for all. Focus and layout are looked at where they can go wrong: at a desk, on a tablet and on
 * 320 px, which is also what a window of 1280 by 1024 px shows at 400 %.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    /** Browsers at work at once: one for each core of a small machine. */
    private static final int EYES = 2;

    private static final Look ENLARGED = new Look(320, ColorScheme.DARK, "ltr");
    private static final int ENLARGED_HEIGHT = 256;

    @Autowired
    Visitor visitor;

    private final Map<View, List<String>> complaints = new ConcurrentHashMap<>();

    @BeforeAll
    void lookAtAll() throws InterruptedException, ExecutionException {
        Queue<View> waiting = new ConcurrentLinkedQueue<>(views());
        Callable<Boolean> eye = () -> {
            look(waiting);
            return true;
        };
        ExecutorService eyes = Executors.newFixedThreadPool(EYES);
        try {
            for (Future<Boolean> done : eyes.invokeAll(Collections.nCopies(EYES, eye))) {
                done.get();
            }
        } finally {
            eyes.shutdownNow();
        }
    }

    private void look(Queue<View> waiting) {
        try (Chromium chromium = new Chromium();
                Window window = new Window(chromium.browser(), visitor)) {
            for (View view = waiting.poll(); view != null; view = waiting.poll()) {
                window.open(view);
                List<String> found =
                        new ArrayList<>(view.isArabic() ? complaintsInArabic(window) : complaints(window, view));
                found.addAll(window.refused());
                complaints.put(view, found);
            }
        }
    }

    static List<View> views() {
        return Stream.concat(View.all().stream(), View.inArabic().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingIsInTheWay(View view) {
        assertThat(complaints).containsKey(view);
        assertThat(complaints.get(view)).isEmpty();
    }

    @Test
    void thePageAboutItNamesTheAxeThatIsUsed() {
        String version = Window.axeVersion().replaceFirst("[.][0-9]+$", "");
        assertThat(visitor.page("/about/accessibility").select("main").text()).contains("axe-core " + version + " ");
    }

    private static List<String> complaints(Window window, View view) {
        List<Look> looks = view.looks();
        List<String> found = new ArrayList<>(window.ask("focus", "twins", "moving", "marks"));
        for (Look look : looks.subList(0, looks.size() / 2)) {
            note(found, look + ", axe", window.wear(look).axe());
        }
        note(
                found,
                "folded",
                window.wear(new Look(768, ColorScheme.LIGHT, "rtl")).ask("layout"));
        window.ask("unfold");
        for (Look look : looks.subList(looks.size() / 2, looks.size())) {
            note(found, look + ", unfolded, axe", window.wear(look).axe());
        }
        note(found, "unfolded", window.wear(Look.DESK).ask("layout"));
        note(found, "400 %", window.wear(ENLARGED, ENLARGED_HEIGHT).ask("layout", "focus"));
        note(found, "forced colours", window.forceColours().ask("focus", "marks"));
        note(found, "spaced", window.wear(ENLARGED).ask("space", "layout"));
        note(
                found,
                "spaced",
                window.wear(new Look(1280, ColorScheme.LIGHT, "rtl")).ask("layout"));
        return found;
    }

    /** What the direction of a page forced by hand does not show: the script itself, and all that is left in English. */
    private static List<String> complaintsInArabic(Window window) {
        List<String> found = new ArrayList<>();
        note(found, "axe", window.wear(new Look(1280, ColorScheme.DARK, "rtl")).axe());
        note(
                found,
                "320 px",
                window.wear(new Look(320, ColorScheme.LIGHT, "rtl")).ask("layout"));
        return found;
    }

    private static void note(List<String> found, String when, List<String> complaints) {
        complaints.forEach(complaint -> found.add(when + ": " + complaint));
    }
}
