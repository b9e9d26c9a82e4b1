package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.city.Region;
import org.learningcities.city.RegionTag;
import org.learningcities.source.References;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of a region: its cities, and the way to its practices and to the other regions. */
record RegionPage(
        Head head,
        RegionTag region,
        List<References.Mark> marks,
        String count,
        List<CityCard> cards,
        String initiativesHref,
        List<RegionTag> others,
        List<References.Entry> references) {

    static RegionPage of(Region region, List<Region> all, List<CityCard> cards, Words words) {
        References references = new References(words);
        RegionTag tag = new RegionTag(region.slug(), region.name());
        List<CityCard> own = cards.stream()
                .filter(card -> card.region().slug().equals(region.slug()))
                .toList();
        Head head = Head.of(
                region.name(),
                words.get("city.region.description", region.name()),
                tag.href(),
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.cities"), CityListPage.PATH));
        return new RegionPage(
                head,
                tag,
                references.marks(List.of(region.source())),
                words.get("city.region.count", own.size(), cards.size()),
                own,
                "/initiatives?region=" + region.slug(),
                all.stream()
                        .filter(other -> !other.slug().equals(region.slug()))
                        .map(other -> new RegionTag(other.slug(), other.name()))
                        .toList(),
                references.entries());
    }
}
