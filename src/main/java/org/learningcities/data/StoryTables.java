package org.learningcities.data;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningcities.casestudy.Chapter;
import org.learningcities.casestudy.Question;
import org.learningcities.source.Statement;
import org.learningcities.source.StatementView;
import org.learningcities.table.Table;

/** The columns of case studies: questions, the chapters that answer them, and the statements of all texts. */
public final class StoryTables {

    static final Table<Question> QUESTIONS = Table.<Question>of("questions", "question")
            .text("question", Question::key)
            .text("label", Question::label)
            .always()
            .text("words", Question::question)
            .always()
            .text("page", question -> "/questions/" + question.key())
            .always();

    public static final Table<Chapter> CHAPTERS = Table.<Chapter>of("chapters", "chapter")
            .text("chapter", Chapter::id)
            .text("city", chapter -> chapter.city().slug())
            .always()
            .to("cities")
            .text("question", chapter -> chapter.question().key())
            .always()
            .to("questions")
            .whole("statement_count", chapter -> chapter.statements().size())
            .always()
            .in("statements")
            .text(
                    "page",
                    chapter -> "/cities/" + chapter.city().slug() + "#"
                            + chapter.question().key())
            .always();

    public static final Table<Statement> STATEMENTS = Table.<Statement>of("statements", "statement")
            .text("statement", Statement::id)
            .text("city", StoryTables::city)
            .to("cities")
            .text("chapter", Statement::chapter)
            .to("chapters")
            .text("initiative", Statement::initiative)
            .to("initiatives")
            .whole("position", Statement::position)
            .always()
            .whole("paragraph", Statement::paragraph)
            .always()
            .text("text", Statement::text)
            .always()
            .yesNo("result", Statement::result)
            .list("obstacles", statement -> new TreeSet<>(statement.obstacles()))
            .list("sources", statement -> SourceTables.ids(statement.sources()))
            .always()
            .text("page", statement -> StatementView.PATH + "/" + statement.id())
            .always();

    private StoryTables() {}

    /** The city that it tells of, whatever its text; none where it tells of a publication. */
    private static @Nullable String city(Statement statement) {
        boolean ofCity = statement.leadOf() != null || statement.chapter() != null || statement.initiative() != null;
        return ofCity ? statement.id().substring(0, statement.id().indexOf('/')) : null;
    }
}
