package org.learningcities.style;

import java.util.List;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;

/** Texts with their sources, and what says how well they are backed. */
public final class TextSamples {

    public List<List<StatementView>> paragraphs() {
        return List.of(
                List.of(
                        statement("ferries", "Northport put a shelf of books on each of its ferries.", Sample.MARKS),
                        statement(
                                "readers",
                                "Two years later every third passenger said that they had read on the way.",
                                List.of(Sample.mark(1, null), Sample.mark(2, null)))),
                List.of(statement("winter", "The shelves stay on land in winter.", Sample.MARKS)));
    }

    static StatementView statement(String key, String text, List<References.Mark> marks) {
        return new StatementView("s-" + key, text, false, marks, Sample.at("statements"), text);
    }

    public List<References.Mark> marks() {
        return List.of(Sample.mark(3, "cite-3"), Sample.mark(1, null));
    }

    /** Linked; read in a copy, and so not linked; marked nowhere, and so without a way back. */
    public List<References.Entry> references() {
        return List.of(
                new References.Entry(
                        1,
                        "ref-1",
                        "Sample census",
                        "Office of Samples",
                        "2011",
                        "statistics",
                        example(),
                        "",
                        "#cite-1"),
                new References.Entry(
                        2, "ref-2", "Sample plan", "City of Northport", "undated", "plan", null, COPY, "#cite-2"),
                new References.Entry(
                        3, "ref-3", "Sample report", "University of Samples", "2015", "report", null, COPY, null));
    }

    private static final String COPY = "read in a copy";

    private static String example() {
        return "https://example.org/";
    }

    public List<String> backings() {
        return List.of(
                "One source: the city’s own; undated.",
                "3 independent sources: the city’s own, research, press; newest of 2017; a result is stated.");
    }

    public String embedCode() {
        return "<iframe src=\"https://example.org/embed/cities/northport\"></iframe>";
    }

    public String briefHref() {
        return Sample.at("brief-link");
    }
}
