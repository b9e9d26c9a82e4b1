package org.learningcities.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.learningcities.web.Words;

/** Makes of a page what stands in a file: links by the copy's names, nothing that needs a server. */
final class PageCopy {

    /** What a file has no use for. Scripts and fonts asked for beforehand would be refused by a browser. */
    private static final String NEEDS_SERVER =
            "link[rel=preload], link[rel=search], link[rel=manifest], link[rel=alternate],"
                    + " script[src], .filter-form, .filter-chips, .sort-links, .list-sort, .downloads, .brief-link,"
                    + " .city-picks-pick, .city-picks-actions";

    private static final String FILES = "link[rel=stylesheet], link[rel~=icon], link[rel=apple-touch-icon]";

    private final CopyNames names;

    /** The element of a drawing, by its address with the fragment. */
    private final Function<String, Element> drawings;

    private final Words words;

    /** The paths of the files that the pages load. */
    private final Set<String> loaded = new TreeSet<>();

    PageCopy(CopyNames names, Function<String, Element> drawings, Words words) {
        this.names = names;
        this.drawings = drawings;
        this.words = words;
    }

    Set<String> loaded() {
        return loaded;
    }

    void rewrite(Document page, String file) {
        page.select(NEEDS_SERVER).remove();
        page.select("form.city-picks").unwrap();
        page.select("form.search-form")
                .attr("action", CopyNames.back(file) + "search.html")
                .removeAttr("data-suggestions")
                .removeAttr("data-suggestions-label");
        page.select(FILES).forEach(link -> {
            loaded.add(link.attr("href"));
            link.attr("href", CopyNames.back(file) + link.attr("href").substring(1));
        });
        page.select("use[href]").forEach(this::draw);
        page.select("a[href]").forEach(link -> link.attr("href", names.href(link.attr("href"), file)));
        page.select(".site-footer-inner")
                .forEach(footer -> footer.appendElement("p")
                        .text(words.get("copy.note", names.site().href("/"))));
    }

    /** Draws in its place what a browser does not fetch from another file: a symbol becomes a drawing in the drawing. */
    private void draw(Element use) {
        Element drawn = drawings.apply(use.attr("href")).clone();
        drawn.removeAttr("id");
        if (drawn.normalName().equals("symbol")) {
            List<Node> parts = new ArrayList<>(drawn.childNodes());
            Element drawing = new Element("svg").attr("viewBox", drawn.attr("viewBox"));
            parts.forEach(drawing::appendChild);
            drawn = drawing;
        }
        use.replaceWith(drawn);
    }
}
