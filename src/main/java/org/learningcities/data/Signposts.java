package org.learningcities.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.citation.Citations;
import org.learningcities.citation.Work;
import org.learningcities.web.FileFormat;
import org.learningcities.web.QueryString;

/** Link headers by which programs find their way: FAIR Signposting, level 1. */
final class Signposts {

    static final String DESCRIPTION = "/data/datapackage.json";

    /** The query stands in the header once a format, and UTF-8 may triple it; a longer one is left to the links of the page. */
    private static final int LONGEST = 2_000;

    private Signposts() {}

    /** Of a page with these formats; "citeAs" is the address that it is cited by, where it tells of one thing. */
    static String ofPage(String path, @Nullable String query, @Nullable String citeAs, List<FileFormat> formats) {
        List<String> links = new ArrayList<>();
        if (citeAs != null) {
            links.add(link(citeAs, "cite-as"));
            links.add(link("https://schema.org/AboutPage", "type"));
            links.add(link("https://schema.org/Article", "type"));
        }
        links.add(link(Citations.LICENCE, "license"));
        if (citeAs != null && formats.contains(FileFormat.CSL_JSON)) {
            links.add(link(path + "." + FileFormat.CSL_JSON.ending(), "describedby", FileFormat.CSL_JSON.mediaType()));
        }
        links.add(link(DESCRIPTION, "describedby", FileFormat.JSON.mediaType()));
        if (query == null || query.length() <= LONGEST) {
            formats.forEach(format ->
                    links.add(link(withQuery(path + "." + format.ending(), query), "alternate", format.mediaType())));
        }
        return String.join(", ", links);
    }

    /** Of the page of the open data, which is this work. */
    static String ofData(Work page) {
        return String.join(
                ", ",
                link(String.valueOf(page.url()), "cite-as"),
                link("https://schema.org/Dataset", "type"),
                link(Citations.LICENCE, "license"),
                link(DESCRIPTION, "describedby", FileFormat.JSON.mediaType()),
                link(DataController.ZIP, "item", "application/zip"));
    }

    /** Of a file, back to its page. */
    static String ofFile(String page) {
        List<String> links = new ArrayList<>();
        if (page.length() <= LONGEST) {
            links.add(link(page, "collection", "text/html"));
        }
        links.add(link(Citations.LICENCE, "license"));
        links.add(link(DESCRIPTION, "describedby", FileFormat.JSON.mediaType()));
        return String.join(", ", links);
    }

    /** The path with what was asked, written anew: nothing in it can end the header or the link. */
    static String withQuery(String path, @Nullable String query) {
        return QueryString.parse(query).on(path);
    }

    private static String link(String href, String relation) {
        return "<" + href + ">; rel=\"" + relation + "\"";
    }

    private static String link(String href, String relation, String type) {
        return link(href, relation) + "; type=\"" + type + "\"";
    }
}
