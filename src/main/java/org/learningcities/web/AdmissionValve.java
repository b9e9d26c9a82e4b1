package org.learningcities.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * Lets so many pages be made at once as the machine can carry, and tells the rest at once to come back soon: the portal then
 * makes as many pages under any load as it does at its best (docs/decisions/0025). It stands behind the kept pages, which are
 * never refused, and before all filters, so that refusing costs next to nothing.
 */
final class AdmissionValve extends ValveBase {

    /** Who waits for a place holds a thread of the server: most of them must be left for kept pages. */
    private static final int MOST_WAITING = 64;

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    /** Large files go out while they are made or read: a client that reads slowly keeps the place of such a file, not of a page. */
    private static final int LARGE_FILES = 8;

    private final Gate pages;
    private final Gate largeFiles = new Gate(LARGE_FILES, 0, Duration.ZERO);
    private final BackSoon backSoon;

    AdmissionValve(int pagesAtOnce, BackSoon backSoon) {
        super(true);
        this.pages = new Gate(pagesAtOnce, MOST_WAITING, LONGEST_WAIT);
        this.backSoon = backSoon;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.startsWith(Assets.PATH)) {
            // Static files cost nothing.
            getNext().invoke(request, response);
            return;
        }
        boolean large = path.endsWith(".zip") || request.getHeader(HttpHeaders.RANGE) != null;
        Gate gate = large ? largeFiles : pages;
        if (!gate.enter()) {
            backSoon.answer(request, response);
            return;
        }
        try {
            getNext().invoke(request, response);
        } finally {
            gate.leave();
        }
    }
}
