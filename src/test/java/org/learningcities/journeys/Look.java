package org.learningcities.journeys;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** How a page is looked at: the width of the window, by day or by night, and the direction of the script. */
record Look(int width, ColorScheme scheme, String direction) {

    static final Look DESK = new Look(1280, LIGHT, "ltr");

    /** Six of the twelve that there are, in which each width, scheme and direction meets each other one. */
    static List<Look> pairs() {
        return List.of(
                DESK,
                new Look(1280, DARK, "rtl"),
                new Look(768, DARK, "ltr"),
                new Look(768, LIGHT, "rtl"),
                new Look(320, LIGHT, "ltr"),
                new Look(320, DARK, "rtl"));
    }

    /** The other six, in which they meet as well. */
    static List<Look> otherPairs() {
        return pairs().stream()
                .map(look -> new Look(look.width, look.scheme == DARK ? LIGHT : DARK, look.direction))
                .toList();
    }

    static List<Look> all() {
        return Stream.concat(pairs().stream(), otherPairs().stream()).toList();
    }

    @Override
    public String toString() {
        return "%d px, %s, %s".formatted(width, scheme, direction);
    }
}
