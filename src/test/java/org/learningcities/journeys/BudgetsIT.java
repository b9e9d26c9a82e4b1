package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser with an empty cache loads for one page of each type, in kB as they come over the wire, on a phone. */
@PortalTest
class BudgetsIT {

    private static final Walk.Manner PHONE = new Walk.Manner(360, true, ColorScheme.LIGHT);

    private static final double KB = 1000;

    private static final double MOST_STYLE = 15;

    private static final double MOST_SCRIPT = 15;

    /** All that the first view loads, together. */
    private static final double MOST = 100;

    private static final int MOST_REQUESTS = 8;

    private static final double MOST_SHIFT = 0.02;

    /** Name and compressed size of the page and of all that it loads. */
    private static final String LOADED = """
            () => performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                .map(entry => ({name: entry.name, size: entry.encodedBodySize}))""";

    /** All that moved without a press since the page began to load. */
    private static final String SHIFTED = """
            () => document.fonts.ready.then(() => new Promise(painted =>
              requestAnimationFrame(() => requestAnimationFrame(painted)))).then(() => {
                const observer = new PerformanceObserver(() => {});
                observer.observe({type: 'layout-shift', buffered: true});
                return observer.takeRecords().reduce((total, entry) => total + entry.value, 0);
              })""";

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
    @CsvSource({
        "/, 30",
        "/cities, 30",
        "/cities/cork, 60",
        "/cities/mexico-city, 60",
        "/regions/africa, 30",
        "/numbers/population, 30",
        "/numbers/population-and-gdp-per-head, 30",
        "/questions, 30",
        "/questions/funding, 30",
        "/compare, 30",
        "/compare?city=cork&city=swansea, 60",
        "/compare?city=amman&city=cork&city=espoo&city=swansea, 60",
        "/compare?city=balanga&city=beijing&city=cork&city=espoo&city=mexico-city&city=swansea, 60",
        "/obstacles, 30",
        "/obstacles/money, 30",
        "/initiatives, 30",
        "/initiatives/cork/lifelong-learning-festival, 30",
        "/key-features, 30",
        "/key-features/map, 30",
        "/key-features/1.1, 30",
        "/key-features/1.1.1, 30",
        "/similar?region=asia-and-the-pacific&population=150000&income=8000&feature=2.2, 30",
        "/search?q=libraries, 30",
        "/sources, 30",
        "/statements/cork/wealth-is-uneven, 30",
        "/brief?item=city:cork&item=statement:cork/wealth-is-uneven, 30",
        "/about, 30",
        "/data, 30",
        "/about/search, 30",
        "/ar, 30",
        "/ar/cities/cork, 60",
        "/zh, 30",
        "/zh/cities/beijing, 60"
    })
    void keepsToItsBudget(String path, double mostPage) {
        try (Walk walk = new Walk(Objects.requireNonNull(chromium).browser(), visitor, PHONE)) {
            List<String> requests = new CopyOnWriteArrayList<>();
            walk.page().onRequest(request -> requests.add(request.url()));
            walk.open(path);
            double shift = ((Number) walk.page().evaluate(SHIFTED)).doubleValue();
            Weights weights = Weights.of((List<?>) walk.page().evaluate(LOADED));

            SoftAssertions.assertSoftly(softly -> {
                softly.assertThat(weights.page).as("the page").isBetween(1.0, mostPage);
                softly.assertThat(weights.style).as("styles").isBetween(1.0, MOST_STYLE);
                softly.assertThat(weights.script).as("scripts").isBetween(1.0, MOST_SCRIPT);
                softly.assertThat(weights.all).as("the first view").isLessThanOrEqualTo(MOST);
                softly.assertThat(requests).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
                softly.assertThat(shift).as("what moved").isLessThanOrEqualTo(MOST_SHIFT);
            });
        }
    }

    /** Nobody lands there: who asks for all that six cities answer has the styles and fonts already. */
    @Test
    void theLongestAnswersKeepToTheBudgetOfAComparison() {
        try (Walk walk = new Walk(Objects.requireNonNull(chromium).browser(), visitor, PHONE)) {
            walk.open(
                    "/compare?city=balanga&city=beijing&city=cork&city=espoo&city=mexico-city&city=swansea&rows=chapters");
            assertThat(Weights.of((List<?>) walk.page().evaluate(LOADED)).page).isBetween(30.0, 60.0);
        }
    }

    @Test
    void wouldSeeWhatMoves() {
        try (Walk walk = new Walk(Objects.requireNonNull(chromium).browser(), visitor, PHONE)) {
            walk.open("/about");
            walk.page().evaluate(SHIFTED);
            walk.page().evaluate("() => document.body.prepend(document.querySelector('.site-footer'))");
            assertThat(((Number) walk.page().evaluate(SHIFTED)).doubleValue()).isGreaterThan(MOST_SHIFT);
        }
    }

    /** The policy forbids scripts in a page; data in one are none. */
    @Test
    void dataForMachinesAreNoScriptToThePolicy() {
        try (Walk walk = new Walk(Objects.requireNonNull(chromium).browser(), visitor, PHONE)) {
            walk.open("/cities/cork");
            Object types = walk.page()
                    .evaluate(
                            "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)"
                                    + "['@graph'].map(thing => thing['@type']).join()");
            assertThat(types).isEqualTo("Article,BreadcrumbList");
        }
    }

    /** In kB. */
    private record Weights(double page, double style, double script, double all) {

        static Weights of(List<?> loaded) {
            double page = 0;
            double style = 0;
            double script = 0;
            double all = 0;
            for (Object entry : loaded) {
                String name = String.valueOf(((Map<?, ?>) entry).get("name"));
                double size = ((Number) ((Map<?, ?>) entry).get("size")).doubleValue() / KB;
                all += size;
                style += name.endsWith(".css") ? size : 0;
                script += name.endsWith(".js") ? size : 0;
                page += name.contains("/assets/") ? 0 : size;
            }
            return new Weights(page, style, script, all);
        }
    }
}
