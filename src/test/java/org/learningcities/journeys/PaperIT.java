package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes to a meeting on paper: every mark has its reference there, and every sheet its columns' names. */
@PortalTest
class PaperIT {

    /** A desk, without scripts: paper needs none. */
    private static final Walk.Manner MANNER = new Walk.Manner(1280, false, ColorScheme.LIGHT);

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
    @ValueSource(
            strings = {
                "/compare?city=cork&city=swansea",
                "/compare?city=amman&city=balanga&city=beijing&city=cork&city=espoo&city=ybycui&rows=numbers",
                "/compare?question=funding",
                "/cities/cork"
            })
    void holdsEveryReference(String path) throws IOException {
        try (Walk walk = walk(path)) {
            List<String> titles = walk.page().locator(".references-title").allTextContents();
            String paper = letters(text(walk.page()));

            assertThat(titles).hasSizeGreaterThan(5);
            assertThat(titles).allSatisfy(title -> assertThat(paper).contains(letters(title)));
            assertThat(walk.page().locator(".references-entry").count()).isEqualTo(titles.size());
        }
    }

    @Test
    void repeatsTheHeadOfATableOnEachSheet() throws IOException {
        try (Walk walk = walk("/compare?city=cork&city=swansea&rows=chapters");
                PDDocument paper = Loader.loadPDF(walk.page().pdf(preferred()))) {
            int last = paper.getNumberOfPages();
            assertThat(last).isGreaterThan(4);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int sheet = 2; sheet <= 4; sheet++) {
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                assertThat(stripper.getText(paper).lines().limit(6).toList())
                        .as("sheet %d", sheet)
                        .anyMatch(line -> line.contains("Cork"))
                        .anyMatch(line -> line.contains("Swansea"));
            }
        }
    }

    @Test
    void hasNothingToPress() {
        try (Walk walk = walk("/compare?city=cork&city=swansea")) {
            walk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(walk.page().locator("button, input, nav, summary").all()).noneMatch(Locator::isVisible);
        }
    }

    private static String text(Page page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(page.pdf(preferred()))) {
            return new PDFTextStripper().getText(paper);
        }
    }

    /** The sheet that the stylesheet asks for. */
    private static Page.PdfOptions preferred() {
        return new Page.PdfOptions().setPreferCSSPageSize(true);
    }

    /** Without what a line break or a ligature may change. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Walk walk(String path) {
        return new Walk(Objects.requireNonNull(chromium).browser(), visitor, MANNER).open(path);
    }
}
