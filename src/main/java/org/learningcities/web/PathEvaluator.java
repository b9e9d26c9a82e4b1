package org.learningcities.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates what most expressions of the templates are: a path through records, such as "page.head.title". Whatever is more, and
 * a path that breaks off, is left to Spring's language, which weighs each name anew each time.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*(\\(\\))?)*", Pattern.CASE_INSENSITIVE);

    /** An expression that is no path. */
    private static final List<Step> NONE = List.of();

    private static final IStandardVariableExpressionEvaluator OTHERS = SPELVariableExpressionEvaluator.INSTANCE;

    /** As many as the templates have. */
    private final Map<String, List<Step>> paths = new ConcurrentHashMap<>();

    /** The standard dialect with this evaluator. */
    static SpringStandardDialect dialect() {
        PathEvaluator evaluator = new PathEvaluator();
        return new SpringStandardDialect() {

            @Override
            public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
                return evaluator;
            }
        };
    }

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        List<Step> path = paths.computeIfAbsent(expression.getExpression(), PathEvaluator::path);
        if (path != NONE && !expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
            Object value = context.getVariable(path.get(0).name);
            for (int i = 1; i < path.size() && value != null; i++) {
                Method accessor = path.get(i).accessor(value.getClass());
                if (accessor == null) {
                    return OTHERS.evaluate(context, expression, execution);
                }
                value = ask(accessor, value);
                if (value == null && i == path.size() - 1) {
                    return null;
                }
            }
            if (value != null) {
                return value;
            }
        }
        return OTHERS.evaluate(context, expression, execution);
    }

    private static List<Step> path(String expression) {
        return PATH.matcher(expression).matches()
                ? Arrays.stream(expression.split("\\.")).map(Step::of).toList()
                : NONE;
    }

    private static @Nullable Object ask(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    /** A name on a path: a record's component, or, with brackets, a method of whatever stands there. */
    private record Step(String name, boolean called, Map<Class<?>, Optional<Method>> accessors) {

        private static Step of(String text) {
            boolean called = text.endsWith("()");
            return new Step(called ? text.substring(0, text.length() - 2) : text, called, new ConcurrentHashMap<>());
        }

        private @Nullable Method accessor(Class<?> type) {
            return accessors.computeIfAbsent(type, this::find).orElse(null);
        }

        private Optional<Method> find(Class<?> type) {
            Method method = called || type.isRecord() ? ReflectionUtils.findMethod(type, name) : null;
            if (method == null) {
                return Optional.empty();
            }
            Method open = ClassUtils.getInterfaceMethodIfPossible(method, type);
            return open.trySetAccessible() ? Optional.of(open) : Optional.empty();
        }
    }
}
