package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Paths through records are what Spring's language makes of them. */
class PathEvaluatorTest {

    private static final SpringTemplateEngine SPRINGS = engine(new SpringStandardDialect());

    private static final SpringTemplateEngine OURS = engine(PathEvaluator.dialect());

    private record Inner(String name, @Nullable String none, List<String> list) {}

    private record Page(Inner inner) {}

    private static SpringTemplateEngine engine(SpringStandardDialect dialect) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.setDialect(dialect);
        return engine;
    }

    private static String print(SpringTemplateEngine engine, String expression) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", new Page(new Inner("Cork", null, List.of("a", "b"))));
        model.put("text", "a text");
        model.put("map", Map.of("key", "value"));
        return engine.process("<p th:text=\"" + expression + "\">-</p>", new Context(null, model));
    }

    @ParameterizedTest
    @CsvSource({
        "${text}, a text",
        "${text.length()}, 6",
        "${page.inner.name}, Cork",
        "${page.inner.name()}, Cork",
        "${page.inner().name}, Cork",
        "${page.inner.none}, ''",
        "${missing}, ''",
        "${page.inner.list}, '[a, b]'",
        "${page.inner.list.size()}, 2",
        "${page.inner.list.isEmpty()}, false",
        "${page.inner.list.empty}, false",
        "${page.inner.list[1]}, b",
        "${map.key}, value",
        "${page.inner.name + '!'}, Cork!",
        "${page.inner.none} ?: ${text}, a text",
        "${{page.inner.name}}, Cork",
        "${true}, true",
        "${null}, ''",
    })
    void saysTheSameAsSpring(String expression, String text) {
        assertThat(print(OURS, expression)).isEqualTo("<p>" + text + "</p>").isEqualTo(print(SPRINGS, expression));
    }

    @Test
    void failsWhereSpringFails() {
        for (String wrong : List.of("${page.other}", "${page.inner.none.name}", "${missing.name}", "${text.other()}")) {
            for (SpringTemplateEngine engine : List.of(OURS, SPRINGS)) {
                assertThatExceptionOfType(TemplateProcessingException.class).isThrownBy(() -> print(engine, wrong));
            }
        }
    }
}
