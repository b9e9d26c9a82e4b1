package org.learningcities.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The offline copy, unpacked and opened from the disk by a browser without a network. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyIT {

    /** Milliseconds; the copy is made when it is first asked for. */
    private static final double PATIENCE = 120_000;

    @Autowired
    Visitor visitor;

    @TempDir
    static Path folder;

    private Chromium chromium;

    @BeforeAll
    void unpack() throws IOException {
        chromium = new Chromium();
        try (BrowserContext context = chromium.browser().newContext()) {
            APIResponse zip = context.request()
                    .get(
                            visitor.address("/data/portal.zip"),
                            RequestOptions.create().setTimeout(PATIENCE));
            assertThat(zip).isOK();
            unpack(zip.body());
        }
    }

    @AfterAll
    void quit() {
        chromium.close();
    }

    @Test
    void everyPageOpensWithoutScriptsAndWithoutAFailedRequest() throws IOException {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = offline(false)) {
            Page page = context.newPage();
            page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
            page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
            page.onRequest(request -> {
                if (!request.url().matches("(file|data):.*")) {
                    complaints.add(page.url() + " asks for " + request.url());
                }
            });
            for (Path file : everyPage()) {
                page.navigate(file.toUri().toString());
                assertThat(page.locator("h1")).hasCount(1);
                if (!page.locator(".site-header-name")
                        .evaluate("name => getComputedStyle(name).display")
                        .equals("flex")) {
                    complaints.add(file + " stands without its styles");
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void leadsFromTheFrontPageToASource() {
        try (BrowserContext context = offline(false)) {
            Page page = context.newPage();
            page.navigate(start());
            page.locator(".home-cities a", new Page.LocatorOptions().setHasText("Cork"))
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("Cork");
            page.locator(".statements .source-marks-mark").first().press("Enter");
            assertThat(page.locator(":target")).isVisible();
        }
    }

    @Test
    void findsWithScripts() {
        try (BrowserContext context = offline(true)) {
            Page page = context.newPage();
            page.navigate(start());
            page.locator(".search-form input").fill("chacara idoso");
            page.keyboard().press("Enter");
            page.locator("#hits a").first().click();
            assertThat(page.locator("h1")).containsText("Chácara do Idoso");
        }
    }

    private BrowserContext offline(boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions().setOffline(true).setJavaScriptEnabled(scripts));
    }

    private String start() {
        return folder.resolve("learning-cities/index.html").toUri().toString();
    }

    private static List<Path> everyPage() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThan(200);
            return pages;
        }
    }

    private void unpack(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }
}
