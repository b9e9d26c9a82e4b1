package org.learningcities.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** A content file as it stands in the repository, read by the tests themselves and not by the portal's loader. */
public record CityFile(String slug, Map<String, Object> data) {

    /** Where the content stands. */
    public static final Path CONTENT = Path.of("db", "content");

    /** All cities of the repository, in the order of their slugs. */
    public static List<CityFile> all() {
        try (Stream<Path> files = Files.list(CONTENT.resolve("cities"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> new CityFile(
                            file.getFileName().toString().replace(".yaml", ""), read("cities/" + file.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of any file below db/content. */
    public static Map<String, Object> read(String name) {
        try {
            return new Yaml().load(Files.readString(CONTENT.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a list; none where the file has no such list. */
    public List<Map<String, Object>> list(String key) {
        return list(data, key);
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(Map<String, Object> data, String key) {
        return (List<Map<String, Object>>) data.getOrDefault(key, List.of());
    }

    /** The statements of each chapter, by the key of its question. */
    @SuppressWarnings("unchecked")
    public Map<String, List<Map<String, Object>>> chapters() {
        return (Map<String, List<Map<String, Object>>>) data.get("chapters");
    }

    /** The statements that stand on the city's own page: its lead and its chapters. */
    public List<Map<String, Object>> statements() {
        return Stream.concat(list("lead").stream(), chapters().values().stream().flatMap(List::stream))
                .toList();
    }

    /** The title of a source by its id here, or by "file/id" in another file. */
    public String sourceTitle(String id) {
        String file = id.contains("/") ? id.substring(0, id.indexOf('/')) : slug;
        String key = id.substring(id.indexOf('/') + 1);
        String name = Files.exists(CONTENT.resolve("cities").resolve(file + ".yaml"))
                ? "cities/" + file + ".yaml"
                : file + ".yaml";
        Map<String, Object> owner = file.equals(slug) ? data : read(name);
        return list(owner, "sources").stream()
                .filter(source -> key.equals(source.get("id")))
                .map(source -> text(source, "title"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slug + " names no source " + id));
    }

    @SuppressWarnings("unchecked")
    public static List<String> sources(Map<String, Object> entry) {
        return (List<String>) entry.get("source");
    }

    /** A text with its white space as a browser shows it. */
    public static String text(Map<String, Object> entry, String key) {
        @Nullable Object value = entry.get(key);
        return value == null ? "" : value.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return slug;
    }
}
