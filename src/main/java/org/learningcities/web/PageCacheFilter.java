package org.learningcities.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers with the page as it was rendered before, where it was; with 304 to a browser that has it already. Only whole answers
 * of status 200 are kept, so that an error is gone with its reason.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageCacheFilter extends OncePerRequestFilter {

    /** Characters of an address that is kept; a longer one is hardly asked twice. */
    private static final int LONGEST_ADDRESS = 2_000;

    /** Bytes of an answer that is kept. */
    private static final int LARGEST_PAGE = 1_000_000;

    private static final Pattern GZIP = Pattern.compile("\\b(gzip|\\*)(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private static final int LONGEST_ACCEPT = 200;

    private final PageCache pages;

    PageCacheFilter(PageCache pages) {
        this.pages = pages;
    }

    /** A part of a file is not the file, and a large file is sent as it is made. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return !(HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                || request.getRequestURI().endsWith(".zip")
                || request.getHeader(HttpHeaders.RANGE) != null
                || request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS
                || accepted(request).length() > LONGEST_ACCEPT;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = key(request);
        CompletableFuture<@Nullable KeptPage> place = isGet(request) ? pages.reserve(key) : null;
        KeptPage page = place == null ? pages.find(key) : render(place, request, response, chain);
        if (page != null && !response.isCommitted()) {
            answer(page, request, response);
        } else if (place == null) {
            chain.doFilter(request, response);
        }
    }

    /** Renders the page into its place; an answer that cannot be kept goes out as it is. */
    private static @Nullable KeptPage render(
            CompletableFuture<@Nullable KeptPage> place,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        KeptPage page = null;
        try {
            ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, copy);
            if (copy.getStatus() == HttpServletResponse.SC_OK
                    && !request.isAsyncStarted()
                    && copy.getContentSize() > 0
                    && copy.getContentSize() <= LARGEST_PAGE) {
                page = KeptPage.of(copy, copy.getContentAsByteArray());
            } else {
                copy.copyBodyToResponse();
            }
            return page;
        } finally {
            place.complete(page);
        }
    }

    private static void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.contains(page.tag()) || known.strip().equals("*"))) {
            page.head(response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
            page.write(response, encodings != null && GZIP.matcher(encodings).find(), isGet(request));
        }
    }

    /** Equal for requests that get the same answer. */
    private static String key(HttpServletRequest request) {
        String query = request.getQueryString();
        String languages = Language.of(request).tag()
                + OfferedLanguage.of(request).map(Language::tag).orElse("");
        return request.getRequestURI() + (query == null ? "" : "?" + query) + " " + languages + accepted(request);
    }

    /** What the client wants, where it wants something else than a browser does: a page best, and anything else rather than nothing. */
    private static String accepted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean any = accepted == null
                || accepted.equals("*/*")
                || (accepted.startsWith("text/html,") && accepted.contains("*/*"));
        return any ? "" : accepted;
    }

    private static boolean isGet(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod());
    }
}
