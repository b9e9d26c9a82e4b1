package org.learningcities.web;

import java.util.List;

/** What stood at the asked address was withdrawn for good; says what happened and where to go instead. */
public class WithdrawnPageException extends RuntimeException {

    private final transient Head head;
    private final String sentence;
    private final transient List<Link> steps;

    public WithdrawnPageException(Head head, String sentence, List<Link> steps) {
        super("withdrawn", null, false, false);
        this.head = head;
        this.sentence = sentence;
        this.steps = List.copyOf(steps);
    }

    ErrorPage page() {
        return new ErrorPage(head.listedIf(false), sentence, List.of(), steps);
    }
}
