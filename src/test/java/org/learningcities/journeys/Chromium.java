package org.learningcities.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The browser of the machine, never a downloaded one. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** It runs as root in a container, and it must not call anybody. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Path executable = executable();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    Browser browser() {
        return browser;
    }

    private static Path executable() {
        return Stream.concat(
                        Stream.of("chromium", "CHROMIUM")
                                .map(name -> Objects.requireNonNullElse(
                                        System.getProperty(name), Objects.requireNonNullElse(System.getenv(name), "")))
                                .filter(place -> !place.isBlank()),
                        PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The walks need a Chromium or Chrome: install Debian's package"
                        + " chromium, or name one with -Dchromium=… or CHROMIUM=…; looked in " + PLACES));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
