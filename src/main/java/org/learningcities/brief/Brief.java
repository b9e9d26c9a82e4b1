package org.learningcities.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.casestudy.SourceWork;
import org.learningcities.citation.Work;
import org.learningcities.shared.BriefItem;
import org.learningcities.source.References;
import org.learningcities.web.Link;
import org.learningcities.web.Notices;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;

/** A brief with all that is in it: the entries in the visitor's order, and what they rest on, numbered in that order. */
record Brief(
        BriefQuery query,
        String title,
        List<BriefEntry> entries,
        List<References.Entry> references,
        List<Work> sources) {

    /** Of the items that were found; the others are dropped and noted. */
    static Brief of(BriefQuery query, Gathered gathered, Parameters parameters, Words words) {
        References references = new References(words);
        List<BriefItem> known = new ArrayList<>();
        List<BriefEntry> entries = new ArrayList<>();
        Link above = null;
        for (BriefItem item : query.items()) {
            BriefEntry entry = gathered.entry(item, references, words).orElse(null);
            if (entry == null) {
                parameters.note(gathered.notice(item, Notices.shown(item.toString()), words));
            } else {
                known.add(item);
                entries.add(isSame(entry.heading(), above) ? entry.withoutHeading() : entry);
                above = entry.heading();
            }
        }
        return new Brief(
                query.withItems(List.copyOf(known)),
                query.title().isEmpty() ? words.get("brief.title") : query.title(),
                List.copyOf(entries),
                references.entries(),
                references.sources().stream()
                        .map(source -> SourceWork.of(source, words))
                        .toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private static boolean isSame(@Nullable Link heading, @Nullable Link above) {
        return heading != null && heading.equals(above);
    }
}
