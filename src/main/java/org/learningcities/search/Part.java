package org.learningcities.search;

import java.util.ArrayList;
import java.util.List;

/** A piece of a highlighted text; marked where it matched. */
record Part(String text, boolean marked) {

    /** Stand around a match in the highlighter's answer; no text that we publish has them. */
    static final String START = "\uE000";

    static final String END = "\uE001";

    /** Characters of a text that are shown where nothing in it matched. */
    private static final int LONGEST_UNMARKED = 180;

    /** The first of the highlighter's answers that has a match; else the beginning of the first, or of another text. */
    static List<Part> passage(List<String> highlighted, String otherwise) {
        return highlighted.stream()
                .filter(text -> text.contains(START))
                .findFirst()
                .map(Part::of)
                .orElseGet(() ->
                        List.of(new Part(beginning(highlighted.isEmpty() ? otherwise : highlighted.get(0)), false)));
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST_UNMARKED) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_UNMARKED);
        return text.substring(0, space < 0 ? LONGEST_UNMARKED : space) + "…";
    }

    /** Cuts the highlighter's answer into its parts. */
    static List<Part> of(String highlighted) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < highlighted.length()) {
            int start = highlighted.indexOf(START, from);
            int end = start < 0 ? -1 : highlighted.indexOf(END, start);
            if (end < 0) {
                parts.add(new Part(highlighted.substring(from), false));
                break;
            }
            if (start > from) {
                parts.add(new Part(highlighted.substring(from, start), false));
            }
            parts.add(new Part(highlighted.substring(start + 1, end), true));
            from = end + 1;
        }
        return parts;
    }
}
