package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its shell, with the menu entry of the page's controller lit. */
@Component
class ShellInterceptor implements HandlerInterceptor {

    private final Words words;
    private final Assets assets;
    private final Site site;
    private final LinkedDataWriter data;

    ShellInterceptor(Words words, Assets assets, Site site, LinkedDataWriter data) {
        this.words = words;
        this.assets = assets;
        this.site = site;
        this.data = data;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view != null) {
            view.addObject("shell", shell(handler, Languages.of(request, words)));
        }
    }

    Shell shell(Object handler, Languages languages) {
        MenuEntry lit = handler instanceof HandlerMethod method
                ? AnnotationUtils.findAnnotation(method.getBeanType(), MenuEntry.class)
                : null;
        List<Shell.Item> menu = Arrays.stream(MenuEntry.Entry.values())
                .map(entry -> new Shell.Item(words.get(entry.key()), entry.href(), lit != null && lit.value() == entry))
                .toList();
        return new Shell(
                menu,
                assets.href("css/portal.css"),
                List.of(assets.href("js/suggestions.js"), assets.href("js/search-results.js")),
                assets.href("fonts/source-serif-4-latin.woff2"),
                assets.href("img/mark.svg"),
                assets.href("img/icon-180.png"),
                languages,
                site,
                data);
    }
}
