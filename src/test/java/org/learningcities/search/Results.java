package org.learningcities.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.learningcities.testing.Visitor;

/** The pages of results of one search, as a visitor reads them. */
record Results(Visitor visitor, String path) {

    private static final Pattern HITS = Pattern.compile("^([\\d,]+) hits? for");

    /** Asks for these words; more are further parameters, "&type=city". */
    static Results of(Visitor visitor, String words, String more) {
        return new Results(visitor, "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + more);
    }

    Document page() {
        return visitor.page(path);
    }

    /** As the summary says. */
    int total() {
        return total(page());
    }

    static int total(Document page) {
        String summary = page.expectFirst(".search-summary").text();
        if (summary.startsWith("Nothing found")) {
            return 0;
        }
        if (summary.startsWith("One hit")) {
            return 1;
        }
        Matcher hits = HITS.matcher(summary);
        if (!hits.find()) {
            throw new AssertionError("no number of hits in: " + summary);
        }
        return Integer.parseInt(hits.group(1).replace(",", ""));
    }

    /** All hits, page after page. */
    List<Element> hits() {
        List<Element> hits = new ArrayList<>();
        for (String next = path; !next.isEmpty(); ) {
            Document page = visitor.page(next);
            hits.addAll(page.select(".hit"));
            next = page.select(".pagination a[rel=next]").attr("href");
        }
        return hits;
    }

    /** The addresses of all hits. */
    List<String> hrefs() {
        return hits().stream()
                .map(hit -> hit.select(".hit-title a").attr("href"))
                .toList();
    }
}
