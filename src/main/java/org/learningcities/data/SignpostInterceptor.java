package org.learningcities.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.learningcities.citation.Citations;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Tells programs on a page which formats there are of it, how it is cited and under which licence it stands. */
class SignpostInterceptor implements HandlerInterceptor {

    private final Citations citations;

    SignpostInterceptor(Citations citations) {
        this.citations = citations;
    }

    /** Only pages that were found come here. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        String path = request.getRequestURI();
        FiledPages.at(path).filter(page -> view != null).ifPresent(page -> {
            String citeAs = page.isCited() ? citations.page("", path).url() : null;
            response.setHeader(
                    HttpHeaders.LINK, Signposts.ofPage(path, request.getQueryString(), citeAs, page.formats()));
        });
    }
}
