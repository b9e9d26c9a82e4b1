package org.learningcities.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the shell needs to know of a page: its title and description, its one true address, the way that leads to it
 * (without the page itself), whether search engines may list it, and what it tells machines.
 *
 * @param picture the picture that stands for the page where somebody passes it on; that of the portal where it has none
 * @param citedAs the title by which programs for references take the page; none where it is not made to be cited
 * @param feed the address of what it can be followed by; none where it cannot
 * @param embeddable whether other sites may show a card of it
 * @param data what the page is about, in the words of schema.org
 */
public record Head(
        String title,
        String description,
        String canonical,
        List<Link> crumbs,
        boolean listed,
        Picture picture,
        @Nullable String citedAs,
        @Nullable String feed,
        boolean embeddable,
        List<LinkedData> data) {

    /** A picture, made by the room picture, and what it shows; without words it is that of the portal. */
    public record Picture(String href, @Nullable String alt) {

        private static final Picture OF_PORTAL = new Picture("/picture.png", null);
    }

    public static Head of(String title, String description, String canonical, Link... crumbs) {
        List<Link> way = List.of(crumbs);
        List<LinkedData> data =
                way.isEmpty() ? List.of() : List.of(LinkedData.BreadcrumbList.of(way, new Link(title, canonical)));
        return new Head(title, description, canonical, way, true, Picture.OF_PORTAL, null, null, false, data);
    }

    /** A view of a list: listed by search engines only where no filter is set. */
    public Head listedIf(boolean plain) {
        return new Head(title, description, canonical, crumbs, plain, picture, citedAs, feed, embeddable, data);
    }

    public Head withPicture(String href, String alt) {
        return new Head(
                title, description, canonical, crumbs, listed, new Picture(href, alt), citedAs, feed, embeddable, data);
    }

    public Head citedAs(String work) {
        return new Head(title, description, canonical, crumbs, listed, picture, work, feed, embeddable, data);
    }

    /** A page that can be followed. */
    public Head withFeed(String href) {
        return new Head(title, description, canonical, crumbs, listed, picture, citedAs, href, embeddable, data);
    }

    /** A page of which other sites may show a card. */
    public Head asEmbeddable() {
        return new Head(title, description, canonical, crumbs, listed, picture, citedAs, feed, true, data);
    }

    public Head with(LinkedData about) {
        List<LinkedData> more = Stream.concat(Stream.of(about), data.stream()).toList();
        return new Head(title, description, canonical, crumbs, listed, picture, citedAs, feed, embeddable, more);
    }
}
