package org.learningcities.web;

import java.util.List;

/**
 * What the shell needs to know of a page: its title and description, its one true address, the way that leads to it
 * (without the page itself), and whether search engines may list it.
 */
public record Head(String title, String description, String canonical, List<Link> crumbs, boolean listed) {

    public static Head of(String title, String description, String canonical, Link... crumbs) {
        return new Head(title, description, canonical, List.of(crumbs), true);
    }

    /** A view of a list: listed by search engines only where no filter is set. */
    public Head listedIf(boolean plain) {
        return new Head(title, description, canonical, crumbs, plain);
    }
}
