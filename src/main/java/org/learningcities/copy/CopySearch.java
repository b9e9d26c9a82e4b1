package org.learningcities.copy;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.learningcities.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** The search of a copy: a list of what can be found, and the page that searches it by a script. */
final class CopySearch {

    static final String INDEX = "search-index.js";

    static final String SCRIPT = "search.js";

    /** A file with its anchor, a title, and the text that is searched. */
    private record Entry(String href, String title, String text) {}

    private final List<Entry> entries = new ArrayList<>();

    private final Words words;

    CopySearch(Words words) {
        this.words = words;
    }

    /** Takes a page in, and its statements where they are at home: on a profile or the page of a practice. */
    void add(Document page, String path, String file) {
        if (!page.select("meta[name=robots]").isEmpty()) {
            return;
        }
        String title = page.select("h1").text();
        entries.add(new Entry(file, title, page.select("meta[name=description]").attr("content")));
        if (path.startsWith("/cities/") || path.startsWith("/initiatives/")) {
            for (Element statement : page.select(".statements-statement[id]")) {
                String text = statement.child(0).text();
                entries.add(new Entry(file + "#" + statement.id(), title, text));
            }
        }
    }

    /** A browser reads no JSON beside a file, but it runs a script: what can be found is one assignment. */
    String index() {
        List<List<String>> rows = entries.stream()
                .map(entry -> List.of(entry.href(), entry.title(), entry.text()))
                .toList();
        return "const pages = " + JsonMapper.shared().writeValueAsString(rows) + ";\n";
    }

    /** Makes the page of the search into one that searches by itself. */
    void turn(Document page) {
        Element main = page.expectFirst("main");
        main.select("#results, .search-about").remove();
        main.appendElement("noscript").appendElement("p").text(words.get("copy.search.noscript"));
        main.appendElement("p")
                .attr("id", "found")
                .attr("class", "search-summary")
                .attr("role", "status")
                .attr("data-found", words.get("copy.search.found"))
                .attr("data-none", words.get("copy.search.none"));
        main.appendElement("ol").attr("id", "hits").attr("class", "hits");
        page.body().appendElement("script").attr("src", INDEX);
        page.body().appendElement("script").attr("src", SCRIPT);
    }
}
