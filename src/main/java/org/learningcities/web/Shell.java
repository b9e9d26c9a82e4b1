package org.learningcities.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the layout prints around every page. */
public record Shell(
        List<Item> menu,
        String stylesheet,
        List<String> scripts,
        String font,
        String icon,
        String touchIcon,
        Languages languages,
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

    /** The whole address of a page in the language of this one. */
    public String address(String path) {
        return site.href(languages.page().href(path));
    }

    /** The page in all languages, for search engines; without a wish, in English. */
    public List<Link> alternates(Head head) {
        Stream<Link> each = Arrays.stream(Language.values())
                .map(language -> new Link(language.tag(), site.href(language.href(head.canonical()))));
        return Stream.concat(each, Stream.of(new Link("x-default", site.href(head.canonical()))))
                .toList();
    }
}
