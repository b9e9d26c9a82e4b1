package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.journeys.Paper.Element;
import org.learningcities.journeys.Paper.Place;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes to a meeting on paper: it says where it is from, names its sources, and tears nothing apart. */
@PortalTest
class PaperIT {

    /** A dark desk, without scripts: paper needs neither. */
    private static final Walk.Manner MANNER = new Walk.Manner(1280, false, ColorScheme.DARK);

    private static final String TWO = "/compare?city=cork&city=swansea";

    /** Points that no text may come nearer to the edge of a sheet. */
    private static final float EDGE = 40;

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
                "/",
                "/cities",
                "/cities/cork",
                "/cities/cork/cite",
                "/regions/asia-and-the-pacific",
                "/initiatives",
                "/initiatives/cork/lifelong-learning-festival",
                "/questions/funding",
                TWO,
                "/compare?city=amman&city=balanga&city=beijing&city=cork&city=espoo&city=ybycui&rows=numbers",
                "/numbers/population",
                "/numbers/population-and-gdp-per-head",
                "/similar?population=120000&feature=2.2&audience=families",
                "/obstacles/money",
                "/key-features",
                "/key-features/map",
                "/key-features/3.2",
                "/statements/cork/wealth-is-uneven",
                "/sources",
                "/search?q=older+people",
                "/about",
                "/about/search"
            })
    void isWholeAndSaysWhereItIsFrom(String path) throws IOException {
        try (Walk walk = walk(path);
                Paper paper = Paper.of(walk.page())) {
            SoftAssertions.assertSoftly(softly -> {
                saysOnEachSheetWhatItIs(paper, walk.page(), softly);
                tearsNothingApart(paper, path.startsWith("/compare"), softly);
                namesEverySource(paper, walk.page(), softly);
            });
        }
    }

    private static void saysOnEachSheetWhatItIs(Paper paper, Page page, SoftAssertions softly) {
        String canonical = page.locator("link[rel=canonical]").getAttribute("href");
        String head = Paper.letters(page.title() + "an independent portal, edition of 2026"
                + URI.create("http://localhost:8080/").resolve(canonical));
        for (int sheet = 0; sheet < paper.sheets(); sheet++) {
            String text = Paper.letters(paper.text(sheet, sheet));
            softly.assertThat(text).as("sheet %d", sheet).contains(head);
            softly.assertThat(text.length() - head.length())
                    .as("letters of sheet %d", sheet)
                    .isGreaterThan(20);
        }
    }

    /** A heading never stands last on a sheet; a card, an item, a row, a quote never on two. */
    private static void tearsNothingApart(Paper paper, boolean longRows, SoftAssertions softly) {
        List<Element> all = paper.elements("Document");
        softly.assertThat(all).hasSize(1);
        for (Element heading : paper.elements("H\\d")) {
            Place end = heading.last();
            softly.assertThat(all.get(0).places())
                    .as("“%s” is the last of sheet %d", heading.text(), end.sheet())
                    .anyMatch(place -> place.sheet() == end.sheet() && place.top() > end.top() + 1);
        }
        for (Element whole : paper.elements(longRows ? "Art|LI" : "Art|LI|TR|BlockQuote")) {
            softly.assertThat(whole.torn()).as("“%s” is torn", whole.text()).isFalse();
        }
        for (Place place : all.get(0).places()) {
            float width = paper.document().getPage(place.sheet()).getMediaBox().getWidth();
            softly.assertThat(place.end())
                    .as("“%s” on sheet %d", place.letter(), place.sheet())
                    .isLessThan(width - EDGE);
        }
    }

    private static void namesEverySource(Paper paper, Page page, SoftAssertions softly) {
        String text = Paper.letters(paper.text());
        softly.assertThat(page.locator(".references-title").allTextContents())
                .allSatisfy(title -> assertThat(text).contains(Paper.letters(title)));
        Object addresses = page.locator("main a[rel~=external]")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        for (Object address : (List<?>) addresses) {
            softly.assertThat(text).contains(Paper.letters(address.toString()));
        }
        softly.assertThat(page.locator(".references-entry").count())
                .isEqualTo(page.locator(".references .references-title").count());
    }

    @Test
    void repeatsTheHeadOfATableOnEachSheet() throws IOException {
        try (Walk walk = walk(TWO + "&rows=chapters");
                Paper paper = Paper.of(walk.page())) {
            assertThat(paper.sheets()).isGreaterThan(4);
            for (int sheet = 1; sheet <= 3; sheet++) {
                assertThat(paper.text(sheet, sheet).lines().skip(1).limit(6).toList())
                        .as("sheet %d", sheet)
                        .anyMatch(line -> line.contains("Cork"))
                        .anyMatch(line -> line.contains("Swansea"));
            }
        }
    }

    @Test
    void hasNothingToPressAndNothingDark() {
        try (Walk walk = walk(TWO)) {
            walk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(walk.page().locator("button, input, nav, summary").all()).noneMatch(Locator::isVisible);
            assertThat(walk.page().evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(walk.page().evaluate("getComputedStyle(document.querySelector('h1')).color"))
                    .isEqualTo("rgb(0, 0, 0)");
        }
    }

    /** The land of the map, the cells of the evidence map: grey, where letters are black. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/key-features/map"})
    void showsPictures(String path) throws IOException {
        try (Walk walk = walk(path);
                Paper paper = Paper.of(walk.page())) {
            BufferedImage sheet = new PDFRenderer(paper.document()).renderImageWithDPI(0, 36);
            long grey = IntStream.range(0, sheet.getWidth() * sheet.getHeight())
                    .map(at -> sheet.getRGB(at % sheet.getWidth(), at / sheet.getWidth()) & 0xff)
                    .filter(shade -> shade > 0xd0 && shade < 0xe4)
                    .count();
            assertThat(grey).isGreaterThan(2_000);
        }
    }

    private Walk walk(String path) {
        return new Walk(Objects.requireNonNull(chromium).browser(), visitor, MANNER).open(path);
    }
}
