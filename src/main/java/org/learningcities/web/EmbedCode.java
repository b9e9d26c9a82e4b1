package org.learningcities.web;

import org.springframework.web.util.HtmlUtils;

/** The code by which another site shows a card of a page. */
public final class EmbedCode {

    /** In front of the path of a page: the address of its card. */
    public static final String PATH = "/embed";

    /** Pixels; the card fits into 280 by as many as its text takes, and scrolls where it must. */
    public static final int WIDTH = 480;

    public static final int HEIGHT = 340;

    private EmbedCode() {}

    static String of(Head head, Site site) {
        return of(head.canonical(), head.title(), WIDTH, HEIGHT, site);
    }

    /** Of the page at this path. */
    public static String of(String path, String title, int width, int height, Site site) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" style=\"border:0;max-width:100%%\" loading=\"lazy\"></iframe>"
                .formatted(
                        HtmlUtils.htmlEscape(site.href(PATH + path), "UTF-8"),
                        HtmlUtils.htmlEscape(title, "UTF-8"),
                        width,
                        height);
    }

    /** Where programs ask for it, in this format. */
    static String discovery(Head head, String format, Site site) {
        return site.href(QueryString.EMPTY
                .with("url", site.href(head.canonical()))
                .with("format", format)
                .on("/oembed"));
    }
}
