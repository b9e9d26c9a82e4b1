package org.learningcities.source;

import java.util.ArrayList;
import java.util.List;

/** A statement as a page prints it, with its anchor, its marks and the way to its own page, named by its first words. */
public record StatementView(String anchor, String text, List<References.Mark> marks, String href, String opening) {

    /** Below it every statement has its page. */
    public static final String PATH = "/statements";

    public static StatementView of(Statement statement, References references) {
        return new StatementView(
                "s-" + statement.key(),
                statement.text(),
                references.marks(statement.sources()),
                PATH + "/" + statement.id(),
                statement.opening());
    }

    /** The statements in their paragraphs, marked in the order of reading. */
    public static List<List<StatementView>> paragraphs(List<Statement> statements, References references) {
        List<List<StatementView>> paragraphs = new ArrayList<>();
        int paragraph = 0;
        for (Statement statement : statements) {
            if (statement.paragraph() != paragraph) {
                paragraph = statement.paragraph();
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(of(statement, references));
        }
        return paragraphs;
    }
}
