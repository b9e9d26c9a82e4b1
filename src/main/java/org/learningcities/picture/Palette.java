package org.learningcities.picture;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of the pictures: the raw values of tokens.css, on light ground. */
final class Palette {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6});");

    /** The first value of a name is that of the light scheme. */
    private static final Map<String, Color> COLOURS = read();

    private Palette() {}

    static Color of(String name) {
        return Objects.requireNonNull(COLOURS.get(name), () -> "no colour --" + name + " in tokens.css");
    }

    private static Map<String, Color> read() {
        Map<String, Color> colours = new HashMap<>();
        Matcher token = TOKEN.matcher(Drawing.text("static/css/tokens.css"));
        while (token.find()) {
            colours.putIfAbsent(token.group(1), Color.decode(token.group(2)));
        }
        return Map.copyOf(colours);
    }
}
