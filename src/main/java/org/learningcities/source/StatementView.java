package org.learningcities.source;

import java.util.ArrayList;
import java.util.List;

/** A statement as a page prints it, with its anchor and its marks. */
public record StatementView(String anchor, String text, List<References.Mark> marks) {

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
            paragraphs
                    .get(paragraphs.size() - 1)
                    .add(new StatementView(
                            prefix + statement.key(), statement.text(), references.marks(statement.sources())));
        }
        return paragraphs;
    }
}
