package org.learningcities.brief;

import java.util.List;
import org.learningcities.source.References;

/**
 * How long a brief will be on paper, by rule: its texts in lines, and the lines in millimetres. The measures are those of
 * pages/brief.css as Chromium prints it; BriefOnPaperIT holds the rule against the paper.
 */
final class PaperLength {

    /** What people read before a meeting. */
    static final int MOST_SIDES = 2;

    /** A4 without its margins. */
    private static final double SIDE = 267;

    /** What entries that are not broken leave empty at the foot of a side, on average over all sides. */
    private static final double WASTE = 1.02;

    private static final double TITLE_LINE = 6;
    private static final double ORIGIN = 8;
    private static final double HEADING = 6.7;
    private static final double HEADING_LINE = 4.1;
    private static final double PARAGRAPH = 0.7;
    private static final double LINE = 4.8;
    private static final double REFERENCE = 0.4;
    private static final double REFERENCE_LINE = 3.55;

    private static final int LETTERS_OF_A_TITLE_LINE = 64;
    private static final int LETTERS_OF_A_HEADING_LINE = 88;
    private static final int LETTERS_OF_A_LINE = 108;
    private static final int LETTERS_OF_A_REFERENCE_LINE = 126;

    /** A mark with its distance from the next. */
    private static final int LETTERS_OF_A_MARK = 2;

    /** From Hangul on, letters are as wide as they are high. */
    private static final int FIRST_WIDE_LETTER = 0x1100;

    private PaperLength() {}

    /** In sides of A4. */
    static double sides(String title, List<BriefEntry> entries, List<References.Entry> references) {
        double height = ORIGIN + TITLE_LINE * lines(letters(title), LETTERS_OF_A_TITLE_LINE);
        for (BriefEntry entry : entries) {
            height += entry(entry);
        }
        height += references.isEmpty() ? 0 : HEADING;
        for (References.Entry reference : references) {
            height += REFERENCE + REFERENCE_LINE * lines(letters(reference), LETTERS_OF_A_REFERENCE_LINE);
        }
        return WASTE * height / SIDE;
    }

    private static double entry(BriefEntry entry) {
        double height = 0;
        if (entry.heading() != null) {
            int lines = lines(letters(entry.heading().label()), LETTERS_OF_A_HEADING_LINE);
            height += HEADING + HEADING_LINE * (lines - 1);
        }
        for (List<BriefEntry.Line> paragraph : entry.paragraphs()) {
            int letters = paragraph.stream()
                    .mapToInt(line -> letters(line.text())
                            + LETTERS_OF_A_MARK * line.marks().size())
                    .sum();
            height += PARAGRAPH + LINE * lines(letters, LETTERS_OF_A_LINE);
        }
        return height;
    }

    private static int letters(References.Entry reference) {
        return letters(reference.title())
                + letters(reference.publisher())
                + reference.year().length()
                + reference.kind().length()
                + reference.remark().length()
                + (reference.url() == null ? 0 : reference.url().length());
    }

    private static int letters(String text) {
        return text.codePoints()
                .map(letter -> letter < FIRST_WIDE_LETTER ? 1 : 2)
                .sum();
    }

    private static int lines(int letters, int perLine) {
        return (letters + perLine - 1) / perLine;
    }
}
