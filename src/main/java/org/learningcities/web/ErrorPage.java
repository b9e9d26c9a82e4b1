package org.learningcities.web;

import java.util.List;

/** What a visitor reads where no page can be shown: what happened, in one line, and the most likely next steps. */
record ErrorPage(Head head, String sentence, List<Link> nearest, List<Link> steps) {

    static ErrorPage of(int status, List<Link> nearest, Words words) {
        String kind = kind(status);
        List<Link> steps = List.of(
                new Link(words.get("error.step.cities"), "/cities"),
                new Link(words.get("error.step.search"), "/search"));
        String title = words.get("error." + kind + ".title");
        return new ErrorPage(
                Head.of(title, title, "/").listedIf(false), words.get("error." + kind + ".sentence"), nearest, steps);
    }

    /** Under which name the bundle speaks of this status. */
    static String kind(int status) {
        return switch (status) {
            case 400, 404, 405, 503 -> String.valueOf(status);
            default -> status >= 500 ? "500" : "400";
        };
    }
}
