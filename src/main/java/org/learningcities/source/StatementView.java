package org.learningcities.source;

import java.util.ArrayList;
import java.util.List;

/** A statement as a page prints it, with its anchor, its marks and the way to its own page, named by its first words. */
public record StatementView(String anchor, String text, List<References.Mark> marks, String href, String opening) {

    /** Below it every statement has its page. */
    public static final String PATH = "/statements";

    public static StatementView of(Statement statement, References references) {
        return of(statement, references, "s-");
    }

    private static StatementView of(Statement statement, References references, String prefix) {
        return new StatementView(
                prefix + statement.key(),
                statement.text(),
                references.marks(statement.sources()),
                PATH + "/" + statement.id(),
                statement.opening());
    }

    /** The statements in their paragraphs, marked in the order of reading. */
    public static List<List<StatementView>> paragraphs(List<Statement> statements, References references) {
        return paragraphs(statements, references, "s-");
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
