package org.learningcities.journeys;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** How a page is looked at: the width of the window, by day or by night, and the direction of the script. */
record Look(int width, ColorScheme scheme, String direction) {

    static final Look DESK = new Look(1280, LIGHT, "ltr");

    /** Three of the twelve that there are, in which each width, scheme and direction is seen. */
    static List<Look> few() {
        return List.of(DESK, new Look(768, DARK, "rtl"), new Look(320, LIGHT, "rtl"));
    }

    /** Three more: with the few ones each width, scheme and direction meets each other one. */
    static List<Look> pairs() {
        return Stream.concat(few().stream(), few().stream().map(Look::opposite)).toList();
    }

    static List<Look> all() {
        return Stream.concat(
                        pairs().stream(),
                        pairs().stream().map(look -> new Look(look.width, opposite(look.scheme), look.direction)))
                .toList();
    }

    private Look opposite() {
        return new Look(width, opposite(scheme), direction.equals("ltr") ? "rtl" : "ltr");
    }

    private static ColorScheme opposite(ColorScheme scheme) {
        return scheme == DARK ? LIGHT : DARK;
    }

    @Override
    public String toString() {
        return "%d px, %s, %s".formatted(width, scheme, direction);
    }
}
