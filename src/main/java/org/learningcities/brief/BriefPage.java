package org.learningcities.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.CitySummary;
import org.learningcities.source.References;
import org.learningcities.web.FileFormat;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Site;
import org.learningcities.web.Words;

/** The page of a brief: the text to be printed, and the form that changes it. */
record BriefPage(
        Head head,
        String title,
        int longestTitle,
        String origin,
        List<String> notices,
        List<String> items,
        List<BriefEntry> entries,
        List<References.Entry> references,
        String size,
        @Nullable String warning,
        List<CityOption> cities,
        @Nullable Offer offer,
        String plainHref,
        List<Link> files) {

    /** A city that more can be chosen from. */
    record CityOption(String slug, String name, boolean chosen) {}

    static BriefPage of(
            Brief brief,
            @Nullable Offer offer,
            List<CitySummary> cities,
            Site site,
            List<String> notices,
            Words words) {
        BriefQuery query = brief.query();
        double sides = PaperLength.sides(brief.title(), brief.entries(), brief.references());
        Head head = Head.of(
                        brief.title(),
                        words.get("brief.description"),
                        query.address(""),
                        new Link(words.get("shell.home"), "/"))
                .listedIf(false);
        return new BriefPage(
                head,
                query.title(),
                BriefQuery.LONGEST_TITLE,
                words.get(
                        query.title().isEmpty() ? "brief.origin" : "brief.origin-titled",
                        site.href(""),
                        site.edition()),
                notices,
                query.items().stream().map(Object::toString).toList(),
                brief.entries(),
                brief.references(),
                words.get(
                        "brief.size", brief.entries().size(), brief.references().size(), sides),
                sides > PaperLength.MOST_SIDES ? words.get("brief.too-long") : null,
                cities.stream()
                        .map(city -> new CityOption(
                                city.slug(), city.name(), city.slug().equals(query.from())))
                        .toList(),
                offer,
                query.address(""),
                files(query, words));
    }

    private static List<Link> files(BriefQuery query, Words words) {
        List<Link> files = new ArrayList<>(List.of(new Link(words.get("brief.markdown"), query.address(".md"))));
        for (FileFormat format : FileFormat.FILES) {
            files.add(new Link(words.get("download." + format.code()), query.address("." + format.ending())));
        }
        return files;
    }
}
