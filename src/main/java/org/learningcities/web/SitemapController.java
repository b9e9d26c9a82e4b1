package org.learningcities.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/**
 * What search engines ask for first: which pages there are, in all languages, and what they had better not ask for. No page
 * has a date of its last change: days are kept of texts, and a page shows more than these.
 */
@Controller
class SitemapController {

    private static final String PATH = "/sitemap.xml";

    private final List<Listed> rooms;
    private final Site site;

    SitemapController(List<Listed> rooms, Site site) {
        this.rooms = rooms;
        this.site = site;
    }

    @GetMapping(path = PATH, produces = "application/xml;charset=UTF-8")
    @ResponseBody
    @Transactional(readOnly = true)
    public String sitemap() {
        return rooms.stream()
                .flatMap(Listed::listed)
                .sorted()
                .flatMap(path -> Arrays.stream(Language.values()).map(language -> language.href(path)))
                .map(path -> "  <url><loc>%s</loc></url>\n".formatted(HtmlUtils.htmlEscape(site.href(path), "UTF-8")))
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "</urlset>\n"));
    }

    /** Filtered pages may be read: they say themselves that they are not listed. Briefs are without number. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    public String robots() {
        return """
                User-agent: *
                Disallow: /brief?
                Disallow: /brief.
                Disallow: /search/suggestions

                Sitemap: %s
                """.formatted(site.href(PATH));
    }
}
