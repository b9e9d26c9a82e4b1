package org.learningcities.web;

import java.util.List;

/** What the layout prints around every page. */
public record Shell(List<Item> menu, String stylesheet, List<String> scripts, String font, String icon, Site site) {

    /** An entry of the menu; the current one is where the visitor is. */
    public record Item(String label, String href, boolean current) {}
}
