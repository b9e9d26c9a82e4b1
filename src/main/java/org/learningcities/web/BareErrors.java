package org.learningcities.web;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Error pages in the portal's style where no controller is asked: the templates and the shell, without a request. */
@Component
class BareErrors {

    private final ObjectProvider<SpringTemplateEngine> templates;
    private final ObjectProvider<ShellInterceptor> shell;
    private final Words words;

    BareErrors(ObjectProvider<SpringTemplateEngine> templates, ObjectProvider<ShellInterceptor> shell, Words words) {
        this.templates = templates;
        this.shell = shell;
        this.words = words;
    }

    /** The page of this status in this language. */
    String html(int status, Language language) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language.locale());
        try {
            Map<String, Object> model = Map.of(
                    "page", ErrorPage.of(status, List.of(), words),
                    "shell", shell.getObject().shell(this, Languages.ofFrontPage()));
            return templates.getObject().process("error/show", new Context(language.locale(), model));
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
