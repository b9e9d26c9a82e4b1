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
        List<LinkedData> data) {

    /** A picture, made by the room picture, and what it shows; without words it is that of the portal. */
    public record Picture(String href, @Nullable String alt) {

        private static final Picture OF_PORTAL = new Picture("/picture.png", null);
    }

    public static Head of(String title, String description, String canonical, Link... crumbs) {
        List<Link> way = List.of(crumbs);
        List<LinkedData> data =
                way.isEmpty() ? List.of() : List.of(LinkedData.BreadcrumbList.of(way, new Link(title, canonical)));
        return new Head(title, description, canonical, way, true, Picture.OF_PORTAL, null, data);
    }

    /** A view of a list: listed by search engines only where no filter is set. */
    public Head listedIf(boolean plain) {
        return new Head(title, description, canonical, crumbs, plain, picture, citedAs, data);
    }

    public Head withPicture(String href, String alt) {
        return new Head(title, description, canonical, crumbs, listed, new Picture(href, alt), citedAs, data);
    }

    public Head citedAs(String work) {
        return new Head(title, description, canonical, crumbs, listed, picture, work, data);
    }

    public Head with(LinkedData about) {
        List<LinkedData> more = Stream.concat(Stream.of(about), data.stream()).toList();
        return new Head(title, description, canonical, crumbs, listed, picture, citedAs, more);
    }
}
