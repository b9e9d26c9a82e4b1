package org.learningcities.citation;

import java.util.List;

/** A work as a page cites it: its title, its texts in the styles, and the same in the formats. */
public record Citation(String title, List<Part> texts, List<Part> files) {

    /** What it is in one style or format, with that one's name. */
    public record Part(String label, String text) {}
}
