package org.learningcities.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Asks the page that is open for what a reader would stumble over; works where the page's own scripts are off. */
final class Checks {

    private static final String SOURCE = read("/journeys/checks.js");

    private Checks() {}

    /** The complaints of these checks, by their names in checks.js. */
    static List<String> complaints(Page page, String... checks) {
        String calls =
                Arrays.stream(checks).map(check -> "...checks." + check + "()").collect(Collectors.joining(", "));
        Object found =
                page.evaluate("() => { const checks = (() => {\n" + SOURCE + "\n})(); return [" + calls + "]; }");
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private static String read(String resource) {
        try (InputStream file = Objects.requireNonNull(Checks.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
