package org.learningcities.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language off the address: behind this filter "/fr/cities" is "/cities", asked in French, and a redirect leads to
 * the same language again. What is no page, and English, lead from under a prefix to their one address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class LanguageFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        Optional<Language> asked = Language.ofPath(address);
        String path = asked.map(language -> address.substring(language.tag().length() + 1))
                .orElse(address);
        if (asked.isEmpty()) {
            offer(Language.ENGLISH, request, response);
            chain.doFilter(request, response);
        } else if (path.startsWith("//")) {
            asked.get().putOn(request);
            chain.doFilter(request, response);
        } else if (path.equals("/") || asked.get() == Language.ENGLISH || !path.isEmpty() && !Language.isPage(path)) {
            String query = request.getQueryString();
            String bare = path.isEmpty() ? "/" : path;
            response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
            response.setHeader(HttpHeaders.LOCATION, asked.get().href(bare) + (query == null ? "" : "?" + query));
        } else {
            Language language = asked.get();
            language.putOn(request);
            offer(language, request, response);
            chain.doFilter(
                    new BareRequest(request, language, path.isEmpty() ? "/" : path),
                    new SameLanguage(response, language));
        }
    }

    /** Which language the visitor would rather read is a matter of what the browser says; caches have to know it. */
    private static void offer(Language language, HttpServletRequest request, HttpServletResponse response) {
        if (Language.isPage(request.getRequestURI())) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            OfferedLanguage.find(language, request);
        }
    }

    /** The same request, for the bare path. */
    private static final class BareRequest extends HttpServletRequestWrapper {

        private final String prefix;
        private final String path;

        BareRequest(HttpServletRequest request, Language language, String path) {
            super(request);
            this.prefix = "/" + language.tag();
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            String decoded = super.getServletPath();
            return decoded.equals(prefix)
                    ? "/"
                    : decoded.startsWith(prefix + "/") ? decoded.substring(prefix.length()) : decoded;
        }
    }

    /** Redirects stay in the language. */
    private static final class SameLanguage extends HttpServletResponseWrapper {

        private final Language language;

        SameLanguage(HttpServletResponse response, Language language) {
            super(response);
            this.language = language;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(language.href(location));
        }

        @Override
        public void sendRedirect(String location, int status, boolean clear) throws IOException {
            super.sendRedirect(language.href(location), status, clear);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase(HttpHeaders.LOCATION) ? language.href(value) : value);
        }
    }
}
