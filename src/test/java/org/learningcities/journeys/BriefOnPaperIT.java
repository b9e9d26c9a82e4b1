package org.learningcities.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A brief in a real browser: gathered without scripts, and printed with every reference on as many sides as was said. */
@PortalTest
class BriefOnPaperIT {

    private static final Walk.Manner DESK = new Walk.Manner(1280, true, ColorScheme.DARK);

    private static final Pattern SIDES = Pattern.compile("about ([0-9.]+) sides");

    private static @Nullable Chromium chromium;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient sql;

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

    @Test
    void isGatheredAndOrderedWithoutScripts() {
        try (Walk walk = walk(new Walk.Manner(320, false, ColorScheme.LIGHT), "/brief")) {
            Page page = walk.page();
            page.locator("#brief-from").selectOption("cork");
            page.locator(".brief-more button").first().click();
            page.locator(".brief-group summary", new Page.LocatorOptions().setHasText("Funding"))
                    .click();
            page.locator(".brief-group[open] input").nth(0).check();
            page.locator(".brief-group[open] input").nth(1).check();
            page.locator(".brief-add button").click();
            assertThat(page.locator(".brief-entry")).hasCount(2);
            String second = page.locator(".brief-entry").nth(1).getAttribute("id");
            page.locator("button[name=up]").click();
            assertThat(page.locator(".brief-entry").first()).hasAttribute("id", second);
            assertThat(page.locator(".brief-entry").first()).isInViewport();
            page.locator("#brief-title").fill("For Monday");
            page.locator("#brief-title").press("Enter");
            assertThat(page.locator("h1")).hasText("For Monday");
            page.locator("button[name=remove]").first().click();
            assertThat(page.locator(".brief-entry")).hasCount(1);
            walk.nothingScrollsSideways();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 12, 18, 24, 32, 40})
    void isPrintedOnA4WithEveryReferenceAndAsLongAsWasSaid(int items) throws IOException {
        try (Walk walk = walk(DESK, brief(items))) {
            Matcher said = SIDES.matcher(walk.page().locator(".brief-size").textContent());
            assertThat(said.find()).isTrue();
            List<String> references = walk.page().locator(".references-title").allTextContents();
            byte[] pdf = walk.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            try (PDDocument paper = Loader.loadPDF(pdf)) {
                PDRectangle side = paper.getPage(0).getMediaBox();
                assertThat(side.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(2f));
                assertThat(side.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(2f));
                String text = squeezed(new PDFTextStripper().getText(paper));
                for (int i = 0; i < references.size(); i++) {
                    assertThat(text).contains((i + 1) + "." + squeezed(references.get(i)));
                }
                assertThat(text).doesNotContain("Remove", "Settitle");
                assertThat(Double.parseDouble(said.group(1)))
                        .as("sides that were said of %s", paper.getNumberOfPages())
                        .isBetween(paper.getNumberOfPages() - 1.1, paper.getNumberOfPages() + 0.15);
            }
        }
    }

    @Test
    void saysWhenTwoSidesAreNotEnough() {
        assertThat(visitor.page(brief(12)).select(".brief-size strong")).isEmpty();
        assertThat(visitor.page(brief(40)).select(".brief-size strong")).hasSize(1);
    }

    /** Items of all kinds, always the same ones, in Latin script, of which a PDF gives back the letters in their order. */
    private String brief(int items) {
        String latin = "not like all (array['amman/%', 'beijing/%', 'namyangju/%'])";
        return Stream.of(
                        "select 'statement:' || id as item from statement where chapter_id is not null and id " + latin,
                        "select 'number:' || id from statistic where id " + latin,
                        "select 'initiative:' || id from initiative where id " + latin)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" union all "),
                        query -> sql
                                .sql("select item from (" + query + ") as items order by md5(item) limit " + items)
                                .query(String.class)
                                .stream()))
                .collect(Collectors.joining("&item=", "/brief?item=", ""));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD]+", "");
    }

    private Walk walk(Walk.Manner manner, String path) {
        return new Walk(Objects.requireNonNull(chromium).browser(), visitor, manner).open(path);
    }
}
