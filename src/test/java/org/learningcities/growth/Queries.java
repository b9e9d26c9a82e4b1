package org.learningcities.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The list of what is asked, always the same. */
final class Queries {

    private static final Path FILE = Path.of("src", "test", "resources", "growth", "queries.txt");

    private Queries() {}

    static List<String> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
