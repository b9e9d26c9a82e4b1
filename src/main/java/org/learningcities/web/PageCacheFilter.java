package org.learningcities.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Has a page rendered that {@link PageCacheValve} will keep: of its canonical address, so that it is a function of its key, and
 * into memory. Only whole answers of status 200 are kept, so that an error is gone with its reason.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageCacheFilter extends OncePerRequestFilter {

    /** The key of a request whose answer is wanted. */
    static final String KEY = PageKey.class.getName();

    /** The answer's bytes. */
    static final String BODY = PageCacheFilter.class.getName() + ".body";

    /** Bytes of an answer that is kept. */
    private static final int LARGEST_PAGE = 1_000_000;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getAttribute(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PageKey key = (PageKey) request.getAttribute(KEY);
        ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
        chain.doFilter(new CanonicalRequest(request, key.query()), copy);
        if (copy.getStatus() == HttpServletResponse.SC_OK
                && !request.isAsyncStarted()
                && !copy.isCommitted()
                && copy.getContentSize() > 0
                && copy.getContentSize() <= LARGEST_PAGE) {
            request.setAttribute(BODY, copy.getContentAsByteArray());
        } else {
            copy.copyBodyToResponse();
        }
    }

    /** The same request, with its query in canonical form. */
    private static final class CanonicalRequest extends HttpServletRequestWrapper {

        private final @Nullable String query;

        CanonicalRequest(HttpServletRequest request, @Nullable String query) {
            super(request);
            this.query = query;
        }

        @Override
        public @Nullable String getQueryString() {
            return query;
        }
    }
}
