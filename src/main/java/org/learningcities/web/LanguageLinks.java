package org.learningcities.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Keeps the visitor in the language of the page: code and templates write the bare paths of pages, and here they get the
 * language as they are printed. A link that says its language itself, by "hreflang", stays as it is. In English pages, texts
 * need not say that they are in English.
 */
@Component
class LanguageLinks implements IPostProcessorDialect {

    /** After all else. */
    private static final int LAST = 10_000;

    @Override
    public String getName() {
        return "links in the language of the page";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, LAST));
    }

    /** Sees each element of a page as it is printed. */
    public static final class Handler extends AbstractTemplateHandler {

        private static final List<String> ADDRESSES = List.of("href", "action", "data-suggestions");

        private Language language = Language.ENGLISH;
        private IModelFactory elements;

        @Override
        public void setContext(ITemplateContext context) {
            super.setContext(context);
            language = Language.of(context.getLocale());
            elements = context.getModelFactory();
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            super.handleOpenElement(inLanguage(tag));
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            super.handleStandaloneElement(inLanguage(tag));
        }

        private <T extends IProcessableElementTag> T inLanguage(T tag) {
            if (tag.hasAttribute("hreflang")) {
                return tag;
            }
            if (language == Language.ENGLISH) {
                return saysEnglish(tag) ? elements.removeAttribute(elements.removeAttribute(tag, "dir"), "lang") : tag;
            }
            T changed = tag;
            for (String name : ADDRESSES) {
                String path = tag.getAttributeValue(name);
                String href = path == null ? null : language.href(path);
                if (href != null && !href.equals(path)) {
                    changed = elements.setAttribute(changed, name, href);
                }
            }
            return changed;
        }

        /** Texts that stay English say so where the page is in another language; elsewhere it is only weight. */
        private static boolean saysEnglish(IProcessableElementTag tag) {
            return Language.ENGLISH.tag().equals(tag.getAttributeValue("lang"))
                    && !"auto".equals(tag.getAttributeValue("dir"))
                    && !tag.getElementCompleteName().equals("html");
        }
    }
}
