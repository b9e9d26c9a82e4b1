package org.learningcities.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement as a page prints it, with its anchor, its marks and the way to its own page, named by its first words.
 *
 * @param translated whether the text is our translation, in the language of the page, and not the English of the content
 */
public record StatementView(
        String anchor, String text, boolean translated, List<References.Mark> marks, String href, String opening) {

    /** Below it every statement has its page. */
    public static final String PATH = "/statements";

    /** Begins the anchor of a statement on the page of one city. */
    public static final String ANCHOR = "s-";

    public static StatementView of(Statement statement, References references) {
        return of(statement, references, ANCHOR);
    }

    private static StatementView of(Statement statement, References references, String prefix) {
        return new StatementView(
                prefix + statement.key(),
                statement.text(),
                false,
                references.marks(statement.sources()),
                PATH + "/" + statement.id(),
                statement.opening());
    }

    /** The same statement in our translation. */
    public StatementView translated(String text) {
        return new StatementView(anchor, text, true, marks, href, opening);
    }

    /** The statements in their paragraphs, marked in the order of reading. */
    public static List<List<StatementView>> paragraphs(List<Statement> statements, References references) {
        return paragraphs(statements, references, ANCHOR);
    }

    /** For a page of several cities, whose statements may have equal keys: the anchors begin with the city's prefix. */
    public static List<List<StatementView>> paragraphs(
            List<Statement> statements, References references, String prefix) {
        List<List<StatementView>> paragraphs = new ArrayList<>();
        int paragraph = 0;
        for (Statement statement : statements) {
            if (statement.paragraph() != paragraph) {
                paragraph = statement.paragraph();
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(of(statement, references, prefix));
        }
        return paragraphs;
    }
}
