package org.learningcities.search;

import org.learningcities.web.Site;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The OpenSearch 1.1 description, by which a browser adds the portal to its search engines. */
@Controller
class OpenSearchController {

    private final Site site;
    private final Words words;

    OpenSearchController(Site site, Words words) {
        this.site = site;
        this.words = words;
    }

    @GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
    @ResponseBody
    public String describe() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>%s</ShortName>
                  <Description>%s</Description>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Url type="text/html" template="%s"/>
                </OpenSearchDescription>
                """.formatted(
                        HtmlUtils.htmlEscape(words.get("shell.name"), "UTF-8"),
                        HtmlUtils.htmlEscape(words.get("search.description"), "UTF-8"),
                        HtmlUtils.htmlEscape(site.href(SearchPage.PATH), "UTF-8") + "?q={searchTerms}");
    }
}
