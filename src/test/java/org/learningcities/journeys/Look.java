package org.learningcities.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** How a page is looked at: the width of the window, by day or by night, and the direction of the script. */
record Look(int width, ColorScheme scheme, String direction) {

    static final Look DESK = new Look(1280, ColorScheme.LIGHT, "ltr");

    /** Widths of a small phone, of a tablet and of a desk. */
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    /** All twelve, so that two that follow each other differ in little. */
    static List<Look> all() {
        return WIDTHS.stream()
                .flatMap(width -> Stream.of("ltr", "rtl")
                        .flatMap(direction -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> new Look(width, scheme, direction))))
                .toList();
    }

    @Override
    public String toString() {
        return "%d px, %s, %s".formatted(width, scheme, direction);
    }
}
