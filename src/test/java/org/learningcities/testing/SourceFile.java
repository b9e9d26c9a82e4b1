package org.learningcities.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A file of this repository, for tests that read the source itself. */
public record SourceFile(Path path) {

    public static SourceFile of(String path) {
        return new SourceFile(Path.of(path));
    }

    /** All files below the folder whose names end so, in the order of their paths. */
    public static List<SourceFile> under(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(SourceFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** HTML as it stands, Thymeleaf's attributes and all. */
    public static Document parse(String html) {
        return Jsoup.parse(html);
    }

    public Document html() {
        return parse(text());
    }

    public String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    public int lines() {
        return (int) text().lines().count();
    }

    /** The file's name without its ending. */
    public String name() {
        return path.getFileName().toString().replaceFirst("\\..*", "");
    }

    /** The path with slashes, whatever the machine. */
    @Override
    public String toString() {
        return path.toString().replace('\\', '/');
    }
}
