package org.learningcities.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content files cannot be loaded; says for each problem the file, the line, what is wrong and what is allowed. */
public class ContentException extends RuntimeException {

    /** More than these would hide the first ones from the reader. */
    private static final int MOST_SHOWN = 20;

    private final transient List<Problem> problems;

    ContentException(List<Problem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }

    private static String describe(List<Problem> problems) {
        String shown =
                problems.stream().limit(MOST_SHOWN).map(Problem::toString).collect(Collectors.joining("\n  "));
        String rest = problems.size() > MOST_SHOWN ? "\n  and " + (problems.size() - MOST_SHOWN) + " more" : "";
        return "the content has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:") + "\n  "
                + shown + rest;
    }
}
