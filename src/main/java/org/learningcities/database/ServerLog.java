package org.learningcities.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What PostgreSQL's programs wrote since a moment of the start, to name the reason when one fails. */
record ServerLog(Path file, long from) {

    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|error|ERROR): +(.+)");

    static ServerLog since(Path file) throws IOException {
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** The first complaint; the later ones mostly follow from it. */
    String reason(String otherwise) {
        return lines().stream()
                .map(REASON::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(matcher -> matcher.group(1).strip())
                .findFirst()
                .orElse(otherwise);
    }

    private List<String> lines() {
        try (var bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(from);
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
