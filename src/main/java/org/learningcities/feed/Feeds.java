package org.learningcities.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.learningcities.web.FileFormat;
import org.learningcities.web.Site;
import org.learningcities.web.Words;
import org.springframework.stereotype.Component;

/** Writes what can be followed as Atom (RFC 4287). */
@Component
public class Feeds {

    private final Changes changes;
    private final Site site;
    private final Words words;

    Feeds(Changes changes, Site site, Words words) {
        this.changes = changes;
        this.site = site;
        this.words = words;
    }

    /** The entries in this order, as a feed of this name: what the page at this path, with its query, shows. */
    public byte[] write(String name, String page, List<FeedEntry> entries) {
        Map<String, Changes.Change> days =
                changes.of(entries.stream().map(FeedEntry::address).toList());
        AtomWriter atom = new AtomWriter();
        atom.begin(
                words.get("shell.title", name),
                site.href(page),
                site.href(file(page)),
                words.get("citation.portal.author"),
                days.values().stream()
                        .map(Changes.Change::changed)
                        .max(Comparator.naturalOrder())
                        .orElse(changes.edition()));
        for (FeedEntry entry : entries) {
            Changes.Change change = days.getOrDefault(
                    entry.address(), new Changes.Change(entry.address(), changes.edition(), changes.edition()));
            atom.entry(
                    site.href(entry.address()),
                    site.href(entry.href()),
                    entry.title(),
                    entry.text(),
                    change.added(),
                    change.changed());
        }
        return atom.end();
    }

    /** The address of the feed of a page: its path with the ending, and its query. */
    static String file(String page) {
        int query = page.indexOf('?');
        String path = query < 0 ? page : page.substring(0, query);
        String ending = "." + FileFormat.ATOM.ending();
        return (path.equals("/") ? "/feed" : path) + ending + (query < 0 ? "" : page.substring(query));
    }
}
