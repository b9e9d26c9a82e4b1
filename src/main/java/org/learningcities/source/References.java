package org.learningcities.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Words;

/**
 * The numbered references of one page: hands out the marks behind statements and numbers in the order of the page, and
 * lists the sources that were marked.
 */
public final class References {

    /** A superior figure behind a statement: the number of the reference that it leads to. */
    public record Mark(int number, @Nullable String id, String href, String title) {}

    /** A line of the list of references; "back" leads to the first mark. */
    public record Entry(
            int number,
            String id,
            String title,
            String publisher,
            String year,
            String kind,
            @Nullable String url,
            String remark,
            @Nullable String back) {}

    private final Words words;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();

    /** What the marks of each number say; a page has hundreds of marks, of a few dozen sources. */
    private final Map<Integer, String> titles = new HashMap<>();

    public References(Words words) {
        this.words = words;
    }

    /** The marks for these sources; a source keeps the number that it got first. */
    public List<Mark> marks(List<Source> sources) {
        List<Mark> marks = new ArrayList<>();
        for (Source source : sources) {
            boolean first = !entries.containsKey(source.id());
            Entry entry = entries.computeIfAbsent(source.id(), id -> entry(source, true));
            String title = titles.computeIfAbsent(
                    entry.number, number -> words.get("source.mark-title", entry.title, entry.year));
            marks.add(new Mark(entry.number, first ? "cite-" + entry.number : null, "#" + entry.id, title));
        }
        return marks;
    }

    /** Adds sources that nothing on the page is marked with. */
    public void addUnmarked(Collection<Source> sources) {
        sources.forEach(source -> entries.computeIfAbsent(source.id(), id -> entry(source, false)));
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The sources themselves, in the order of their numbers. */
    public List<Source> sources() {
        return List.copyOf(sources);
    }

    private Entry entry(Source source, boolean marked) {
        sources.add(source);
        int number = entries.size() + 1;
        return new Entry(
                number,
                "ref-" + number,
                source.title(),
                source.publisher(),
                year(source, words),
                words.get("source.kind." + source.kind().code()),
                source.url(),
                remark(source, words),
                marked ? "#cite-" + number : null);
    }

    /** Why the source has no link: it was read in a copy, or its address is not known; empty where it has one. */
    public static String remark(Source source, Words words) {
        if (source.copy()) {
            return words.get("source.copy");
        }
        return source.unlinked() == null ? "" : words.get("source.unlinked", source.unlinked());
    }

    public static String year(Source source, Words words) {
        return source.year() == null ? words.get("source.undated") : Objects.toString(source.year());
    }
}
