package org.learningcities.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many pages be made at once as the machine can carry, and tells the rest at once to come back soon: the portal then
 * makes as many pages under any load as it does at its best (docs/decisions/0025). It stands behind the kept pages, which are
 * never refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class AdmissionFilter extends OncePerRequestFilter {

    /** Who waits for a place holds a thread of the server: most of them must be left for kept pages. */
    private static final int MOST_WAITING = 64;

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    /** Large files go out while they are made or read: a client that reads slowly keeps the place of such a file, not of a page. */
    private static final int LARGE_FILES = 8;

    private final Gate pages;
    private final Gate largeFiles = new Gate(LARGE_FILES, 0, Duration.ZERO);
    private final BackSoon backSoon;

    AdmissionFilter(@Value("${portal.pages-at-once}") int pagesAtOnce, BackSoon backSoon) {
        this.pages = new Gate(pagesAtOnce, MOST_WAITING, LONGEST_WAIT);
        this.backSoon = backSoon;
    }

    /** Static files cost nothing. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(Assets.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean large = request.getRequestURI().endsWith(".zip") || request.getHeader(HttpHeaders.RANGE) != null;
        Gate gate = large ? largeFiles : pages;
        if (!gate.enter()) {
            backSoon.answer(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            gate.leave();
        }
    }
}
