package org.learningcities.data;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.learningcities.web.FileFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes a page that is asked for in another format, by the Accept header, for the file at its address with the ending. */
@Component
class NegotiationFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<FiledPages> page = FiledPages.at(request.getRequestURI());
        if (page.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Optional<FileFormat> wanted = FileFormat.accepted(
                request.getHeader(HttpHeaders.ACCEPT), page.get().formats());
        if (wanted.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            String file = request.getRequestURI() + "." + wanted.get().ending();
            response.setHeader(HttpHeaders.CONTENT_LOCATION, Signposts.withQuery(file, request.getQueryString()));
            chain.doFilter(new FileRequest(request, file), response);
        }
    }

    /** The same request, for a file. */
    private static final class FileRequest extends HttpServletRequestWrapper {

        private final String path;

        FileRequest(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
