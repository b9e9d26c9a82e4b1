package org.learningcities.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;

/**
 * The page /about/search: how search works, and how well on judged queries.
 *
 * @param meaning whether search by meaning is on here
 * @param overall the overall score in a sentence
 * @param rows the scores by kind of query
 * @param totals the scores of all these, of the second set, and of that in other languages
 * @param judged the queries by kind
 */
record AboutSearchPage(
        Head head, boolean meaning, String overall, List<Row> rows, List<Row> totals, List<JudgedKind> judged) {

    /** A line of scores. */
    record Row(String label, int queries, String at10, String at5, String recall) {}

    /** The judged queries of one kind, with the kind's score in the summary. */
    record JudgedKind(String summary, List<JudgedQuery> queries) {}

    /** A judged query as a link to its search, with its scores. */
    record JudgedQuery(Link search, boolean filtered, String initiatives, String cities) {}

    static final String PATH = "/about/search";

    static AboutSearchPage of(Scores scores, boolean meaning, Words words) {
        Head head = Head.of(
                words.get("search.about.title"),
                words.get("search.about.description"),
                PATH,
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.about"), "/about"));
        List<Row> rows = new ArrayList<>();
        List<JudgedKind> judged = new ArrayList<>();
        for (Scores.Mean kind : scores.kinds()) {
            String label = words.get("search.about.kind." + kind.of());
            rows.add(row(label, kind, words));
            judged.add(new JudgedKind(
                    words.get("search.about.judged-kind", label, kind.queries(), kind.at10()),
                    scores.queries().stream()
                            .filter(query -> query.kind().equals(kind.of()))
                            .map(query -> judged(query, words))
                            .toList()));
        }
        List<Row> totals = List.of(
                row(words.get("search.about.all"), scores.open(), words),
                row(words.get("search.about.others"), scores.own(), words),
                row(words.get("search.about.languages"), scores.languages(), words));
        return new AboutSearchPage(
                head,
                meaning,
                words.get(
                        "search.about.overall",
                        scores.open().at10(),
                        scores.open().queries()),
                rows,
                totals,
                judged);
    }

    private static Row row(String label, Scores.Mean mean, Words words) {
        return new Row(
                label,
                mean.queries(),
                score(mean.at10(), words),
                score(mean.at5(), words),
                words.get("search.about.share", mean.recall()));
    }

    private static JudgedQuery judged(Scores.Query query, Words words) {
        QueryString state = QueryString.EMPTY.with("q", query.query());
        for (Map.Entry<String, String> filter : query.filters().entrySet()) {
            state = state.with(filter.getKey(), filter.getValue());
        }
        return new JudgedQuery(
                new Link(query.query(), state.on(SearchPage.PATH)),
                !query.filters().isEmpty(),
                score(query.initiatives(), words),
                score(query.cities(), words));
    }

    private static String score(@Nullable Double score, Words words) {
        return score == null ? words.get("search.about.not-judged") : words.get("search.about.score", score);
    }
}
