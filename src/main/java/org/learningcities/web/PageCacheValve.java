package org.learningcities.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Answers with the page as it was rendered before, where it was; with "not modified" to a browser that has it already. It stands
 * before all filters and Spring MVC, which would take longer than sending the bytes does.
 */
final class PageCacheValve extends ValveBase {

    private final PageCache pages;

    PageCacheValve(PageCache pages) {
        super(true);
        this.pages = pages;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        StandardContext context = (StandardContext) request.getContext();
        // Who stops the portal waits for servlets, and for what stands before them, by this count.
        context.incrementInProgressAsyncCount();
        try {
            answer(request, response);
        } finally {
            context.decrementInProgressAsyncCount();
        }
    }

    private void answer(Request request, Response response) throws IOException, ServletException {
        PageKey key = PageKey.of(request);
        KeptPage page = key == null ? null : pages.find(key, ListHeader.readsGzip(request));
        PendingPages.@Nullable Place place = null;
        if (page == null && key != null && isGet(request)) {
            place = pages.reserve(key);
            page = place == null ? pages.find(key, ListHeader.readsGzip(request)) : null;
        }
        if (place != null) {
            render(key, place, request, response);
        } else if (page != null) {
            send(page, request, response);
        } else {
            getNext().invoke(request, response);
        }
    }

    /** Lets the page be rendered into its place; an answer that cannot be kept goes out as it is. */
    private void render(PageKey key, PendingPages.Place place, Request request, Response response)
            throws IOException, ServletException {
        KeptPage page = null;
        try {
            request.setAttribute(PageCacheFilter.KEY, key);
            getNext().invoke(request, response);
            if (request.getAttribute(PageCacheFilter.BODY) instanceof byte[] body) {
                page = KeptPage.of(response, body);
            }
        } finally {
            pages.keep(key, place, page);
        }
        if (page != null) {
            page.clear(response);
            send(ListHeader.readsGzip(request) ? page : page.plain(), request, response);
        }
    }

    private static void send(KeptPage page, Request request, Response response) throws IOException {
        page.send(response, page.isKnown(ListHeader.of(request, HttpHeaders.IF_NONE_MATCH)), isGet(request));
    }

    private static boolean isGet(Request request) {
        return HttpMethod.GET.matches(request.getMethod());
    }
}
