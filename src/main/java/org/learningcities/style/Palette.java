package org.learningcities.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The tokens as they stand in tokens.css: every colour that differs by day and by night, and every size of type. */
final class Palette {

    /** A colour by day and by night. */
    record Swatch(String name, Shade day, Shade night) {}

    /** A colour of a scheme with what it stands on, and its contrast to that. */
    record Shade(String colour, String ground, String contrast) {}

    /** A size of type. */
    record Size(String name, String value) {}

    private static final String STYLESHEET = "static/css/tokens.css";

    private static final String NIGHT = "@media (prefers-color-scheme: dark)";

    /** What stands on something else than the ground. */
    private static final Map<String, String> GROUNDS = Map.of("button-text", "button");

    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):\\s*([^;]+);");

    private static final Pattern REFERENCE = Pattern.compile("var\\(--([\\w-]+)\\)");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private final Map<String, String> byDay;
    private final Map<String, String> byNight;

    private Palette(String css) {
        int night = css.indexOf(NIGHT);
        byDay = tokens(css.substring(0, night));
        byNight = tokens(css.substring(night, css.indexOf("\n}", night)));
    }

    static Palette read() {
        try {
            return of(new ClassPathResource(STYLESHEET).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Palette of(String css) {
        return new Palette(css);
    }

    List<Swatch> swatches() {
        Map<String, String> night = new HashMap<>(byDay);
        night.putAll(byNight);
        return byNight.keySet().stream()
                .map(name -> new Swatch(name, shade(name, byDay::get), shade(name, night::get)))
                .toList();
    }

    List<Size> sizes() {
        return byDay.entrySet().stream()
                .filter(token -> token.getKey().startsWith("size-"))
                .map(token -> new Size(token.getKey().substring("size-".length()), token.getValue()))
                .toList();
    }

    private static Shade shade(String name, Function<String, @Nullable String> tokens) {
        String colour = colour(name, tokens);
        String ground = colour(GROUNDS.getOrDefault(name, "ground"), tokens);
        return new Shade(colour, ground, "%.1f".formatted(Contrast.between(colour, ground)));
    }

    /** Follows the references to a raw value. */
    private static String colour(String name, Function<String, @Nullable String> tokens) {
        String value = tokens.apply(name);
        if (value != null && COLOUR.matcher(value).matches()) {
            return value;
        }
        var reference = REFERENCE.matcher(value == null ? "" : value);
        if (!reference.matches()) {
            throw new IllegalStateException("The token " + name + " of " + STYLESHEET + " is no colour: " + value);
        }
        return colour(reference.group(1), tokens);
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new LinkedHashMap<>();
        TOKEN.matcher(css).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }
}
