package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.citation.Citation;
import org.learningcities.citation.Citations;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page that cites another page of the portal, a profile or an initiative, and the sources that it rests on. */
record CitationPage(Head head, Link cited, Citation citation, List<Link> downloads, List<Citation> sources) {

    /** What is added to the path of a page to reach its citation. */
    static final String CITE = "/cite";

    static CitationPage of(Link cited, Link list, CitedWorks works, Citations citations, Words words) {
        Head head = Head.of(
                        words.get("citation.page.title", cited.label()),
                        words.get("citation.page.description", cited.label()),
                        cited.href() + CITE,
                        new Link(words.get("shell.home"), "/"),
                        list,
                        cited)
                .listedIf(false);
        return new CitationPage(
                head,
                cited,
                citations.cite(works.page()),
                citations.downloads(cited.href() + CITE),
                works.sourceCitations(citations));
    }
}
