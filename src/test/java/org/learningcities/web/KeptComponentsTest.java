package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Components are printed once for equal records in one language. */
class KeptComponentsTest {

    private static final Map<String, String> TEMPLATES = Map.of(
            "components/tag",
            "<b th:fragment=\"tag(tag)\"><a th:href=\"${tag.href}\" th:text=\"${tag.name()}\"></a></b>",
            "components/tags",
            "<p th:fragment=\"tags(tags)\"><th:block th:each=\"tag : ${tags}\"><th:block"
                    + " th:replace=\"~{components/tag :: tag(${tag})}\"/></th:block></p>",
            "page",
            "<th:block th:replace=\"~{components/tags :: tags(${tags})}\"/><i th:text=\"${tags.size()}\"></i>");

    /** Counts how often it is read, which is once each time that it is printed. */
    private record Tag(String name, AtomicInteger printed) {

        public String href() {
            printed.incrementAndGet();
            return "/cities/" + name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tag tag && tag.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private final AtomicInteger printed = new AtomicInteger();

    private static SpringTemplateEngine engine(DataSize size) {
        StringTemplateResolver texts = new StringTemplateResolver() {

            @Override
            protected ITemplateResource computeTemplateResource(
                    IEngineConfiguration configuration, String owner, String template, Map<String, Object> attributes) {
                return new StringTemplateResource(TEMPLATES.get(template));
            }
        };
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(texts);
        engine.addDialect(new KeptComponents(size));
        engine.addDialect(new LanguageLinks());
        return engine;
    }

    private String print(SpringTemplateEngine engine, Locale locale, String... names) {
        List<Tag> tags =
                List.of(names).stream().map(name -> new Tag(name, printed)).toList();
        return engine.process("page", new Context(locale, Map.of("tags", tags)));
    }

    @ParameterizedTest
    @CsvSource({"1MB, 2", "0B, 4"})
    void printsOnceWhereThereIsRoom(String size, int times) {
        SpringTemplateEngine engine = engine(DataSize.parse(size));
        String first = print(engine, Locale.ENGLISH, "cork", "espoo");

        assertThat(first)
                .isEqualTo("<p><b><a href=\"/cities/cork\">cork</a></b><b><a href=\"/cities/espoo\">espoo</a></b></p>"
                        + "<i>2</i>");
        assertThat(print(engine, Locale.ENGLISH, "cork", "espoo")).isEqualTo(first);
        assertThat(printed).hasValue(times);
    }

    @Test
    void keepsRecordsAndLanguagesApart() {
        SpringTemplateEngine engine = engine(DataSize.ofMegabytes(1));
        print(engine, Locale.ENGLISH, "cork");

        assertThat(print(engine, Locale.ENGLISH, "espoo")).contains("href=\"/cities/espoo\"");
        assertThat(print(engine, Locale.FRENCH, "cork")).contains("href=\"/fr/cities/cork\"");
        assertThat(print(engine, Locale.FRENCH, "cork")).contains("href=\"/fr/cities/cork\"");
        assertThat(printed).hasValue(3);
    }
}
