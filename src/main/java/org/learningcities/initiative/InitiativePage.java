package org.learningcities.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.CitySummary;
import org.learningcities.city.RegionTag;
import org.learningcities.shared.BriefItem;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of one initiative. */
record InitiativePage(
        Head head,
        InitiativeCard card,
        RegionTag region,
        String country,
        List<List<StatementView>> summary,
        String backing,
        List<Link> focalPoints,
        List<References.Entry> references,
        String citeHref,
        String briefHref,
        List<Link> others,
        @Nullable Link previous,
        @Nullable Link next) {

    /** The initiative, and all initiatives of its city in order. */
    static InitiativePage of(Initiative initiative, List<Initiative> ofCity, Words words) {
        References references = new References(words);
        List<List<StatementView>> summary = StatementView.paragraphs(initiative.summary(), references);
        references.addUnmarked(initiative.sources());
        int here = ofCity.indexOf(initiative);
        String city = initiative.city().name();
        Head head = Head.of(
                        initiative.name(),
                        words.get(
                                "initiative.description",
                                initiative.name(),
                                city,
                                initiative.city().country().name()),
                        InitiativeCard.href(initiative),
                        new Link(words.get("shell.home"), "/"),
                        new Link(words.get("menu.initiatives"), InitiativeListPage.PATH),
                        new Link(city, "/cities/" + initiative.city().slug()))
                .citedAs(initiative.name())
                .asEmbeddable()
                .withPicture(
                        CitySummary.picture(initiative.city().slug()),
                        words.get(
                                "city.picture",
                                city,
                                initiative.city().country().name()));
        return new InitiativePage(
                head,
                InitiativeCard.of(initiative, words),
                new RegionTag(
                        initiative.city().region().slug(),
                        initiative.city().region().name()),
                initiative.city().country().name(),
                summary,
                initiative.backing().inWords(words),
                initiative.focalPoints().stream()
                        .map(point -> new Link(point.code() + " " + point.label(), "/key-features/" + point.code()))
                        .toList(),
                references.entries(),
                head.canonical() + "/cite",
                new BriefItem(BriefItem.Kind.INITIATIVE, initiative.id()).href(),
                ofCity.stream()
                        .filter(other -> !other.id().equals(initiative.id()))
                        .map(InitiativePage::link)
                        .toList(),
                here > 0 ? link(ofCity.get(here - 1)) : null,
                here >= 0 && here < ofCity.size() - 1 ? link(ofCity.get(here + 1)) : null);
    }

    private static Link link(Initiative initiative) {
        return new Link(initiative.name(), InitiativeCard.href(initiative));
    }
}
