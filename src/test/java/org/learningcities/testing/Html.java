package org.learningcities.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.learningcities.web.SampleWords;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A piece of HTML, asked by CSS selector. */
public final class Html {

    private static final SpringTemplateEngine ENGINE = engine();

    private final Document document;

    private Html(String html) {
        this.document = Jsoup.parse(html);
    }

    public static Html of(String html) {
        return new Html(html);
    }

    /** A fragment of the portal, such as "components/city-card :: city-card(${card})", with the portal's own words. */
    public static Html render(String fragment, Map<String, ?> model) {
        Context context = new Context(java.util.Locale.ENGLISH, new HashMap<>(model));
        return new Html(ENGINE.process("<th:block th:replace=\"~{" + fragment + "}\"/>", context));
    }

    /** The text of the first element found; fails where there is none. */
    public String text(String selector) {
        return document.expectFirst(selector).text();
    }

    public List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    /** The attribute of the first element found; empty where it has none. */
    public String attribute(String selector, String name) {
        return document.expectFirst(selector).attr(name);
    }

    /** The attribute of each element found that has it. */
    public List<String> attributes(String selector, String name) {
        return document.select(selector).eachAttr(name);
    }

    public int count(String selector) {
        return document.select(selector).size();
    }

    public boolean has(String selector) {
        return count(selector) > 0;
    }

    /** Whether there is no element and no text at all. */
    public boolean isEmpty() {
        Element body = document.body();
        return body.childrenSize() == 0 && body.text().isEmpty();
    }

    @Override
    public String toString() {
        return document.body().html();
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setResolvablePatterns(Set.of("components/*", "shell/*", "layout"));
        files.setOrder(1);
        StringTemplateResolver texts = new StringTemplateResolver();
        texts.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(Set.of(files, texts));
        engine.setTemplateEngineMessageSource(SampleWords.messages());
        return engine;
    }
}
