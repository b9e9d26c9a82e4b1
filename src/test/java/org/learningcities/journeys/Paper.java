package org.learningcities.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as the browser prints it. The file is tagged: it says of every text which element it belongs to, so that one can
 * ask where headings, cards and rows stand.
 */
final class Paper implements AutoCloseable {

    /** A letter: on which sheet, from the first, and how far from its edges. */
    record Place(int sheet, float top, float end, String letter) {}

    /** An element of the page that has text, such as H2, TR or Art (a card). */
    record Element(String type, List<Place> places) {

        String text() {
            return String.join("", places.stream().map(Place::letter).toList());
        }

        /** Whether it stands on several sheets and on each in part; the head of a table stands on each as a whole. */
        boolean torn() {
            return places.stream()
                            .collect(Collectors.groupingBy(
                                    Place::sheet, Collectors.mapping(Place::letter, Collectors.joining())))
                            .values()
                            .stream()
                            .distinct()
                            .count()
                    > 1;
        }

        Place last() {
            return places.get(places.size() - 1);
        }
    }

    private final PDDocument document;
    private final List<Map<Integer, List<TextPosition>>> marked = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();

    private Paper(PDDocument document) throws IOException {
        this.document = document;
        for (PDPage sheet : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(sheet);
            Map<Integer, List<TextPosition>> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, texts));
            marked.add(texts);
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot(), "");
    }

    /** On the sheet that the stylesheet asks for. */
    static Paper of(Page page) throws IOException {
        return new Paper(Loader.loadPDF(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setTagged(true))));
    }

    PDDocument document() {
        return document;
    }

    int sheets() {
        return document.getNumberOfPages();
    }

    /** All that stands on these sheets, counted from 0. */
    String text(int first, int last) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first + 1);
            stripper.setEndPage(last + 1);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text(0, sheets() - 1);
    }

    List<Element> elements(String types) {
        return elements.stream()
                .filter(element -> element.type().matches(types))
                .filter(element -> !element.text().isBlank())
                .toList();
    }

    /** Without what a line break or a ligature may change. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> texts) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                texts.computeIfAbsent(content.getMCID(), id -> new ArrayList<>())
                        .add(position);
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
    }

    private List<Place> walk(PDStructureNode node, String type) {
        List<Place> places = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                places.addAll(walk(element, element.getStructureType()));
            } else if (kid instanceof PDMarkedContentReference reference) {
                places.addAll(places(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
                places.addAll(places(element.getPage(), id));
            }
        }
        if (!places.isEmpty()) {
            elements.add(new Element(type, places));
        }
        return places;
    }

    private List<Place> places(PDPage page, int id) {
        int sheet = document.getPages().indexOf(page);
        return marked.get(sheet).getOrDefault(id, List.of()).stream()
                .map(text -> new Place(
                        sheet, text.getYDirAdj(), text.getXDirAdj() + text.getWidthDirAdj(), text.getUnicode()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
