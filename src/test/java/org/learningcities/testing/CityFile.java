package org.learningcities.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** A content file of a city, read by the tests without the loader's help. */
public record CityFile(String slug, Map<String, Object> root) {

    private static final Path FOLDER = Path.of("db/content/cities");

    /** A statement with where it stands: "lead", "funding" or the slug of an initiative. */
    public record Told(String place, String id, String text, List<String> sources, boolean result) {}

    public static List<CityFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(CityFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CityFile read(Path file) {
        try {
            Map<String, Object> root = new Yaml().load(Files.readString(file));
            return new CityFile((String) root.get("slug"), root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Told> lead() {
        return told("lead", root.get("lead"));
    }

    public Map<String, Object> chapters() {
        return map(root.get("chapters"));
    }

    public List<Told> chapterStatements() {
        List<Told> all = new ArrayList<>();
        chapters().forEach((question, statements) -> all.addAll(told(question, statements)));
        return all;
    }

    public List<Map<String, Object>> initiatives() {
        return maps(root.get("initiatives"));
    }

    public List<Told> summary(Map<String, Object> initiative) {
        return told((String) initiative.get("slug"), initiative.get("summary"));
    }

    /** Every statement of the file, in its order. */
    public List<Told> statements() {
        List<Told> all = new ArrayList<>(lead());
        all.addAll(chapterStatements());
        initiatives().forEach(initiative -> all.addAll(summary(initiative)));
        return all;
    }

    public List<Map<String, Object>> maps(String key) {
        return maps(root.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<Told> told(String place, Object statements) {
        return maps(statements).stream()
                .map(statement -> new Told(
                        place,
                        (String) statement.get("id"),
                        (String) statement.get("text"),
                        (List<String>) statement.get("source"),
                        Boolean.TRUE.equals(statement.get("result"))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object map) {
        return (Map<String, Object>) map;
    }
}
