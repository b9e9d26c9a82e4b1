package org.learningcities.web;

import java.util.List;

/** What the layout prints around every page. */
public record Shell(
        List<Item> menu,
        String stylesheet,
        List<String> scripts,
        String font,
        String icon,
        String touchIcon,
        Site site,
        LinkedDataWriter data) {

    /** The code by which another site shows a card of this page. */
    public String embedCode(Head head) {
        return EmbedCode.of(head, site);
    }

    /** Where programs ask for that code, in this format. */
    public String embedDiscovery(Head head, String format) {
        return EmbedCode.discovery(head, format, site);
    }

    /** An entry of the menu; the current one is where the visitor is. */
    public record Item(String label, String href, boolean current) {}
}
