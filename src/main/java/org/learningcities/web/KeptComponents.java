package org.learningcities.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentExpression.ExecutedFragmentExpression;
import org.thymeleaf.standard.expression.FragmentSignature;
import org.thymeleaf.standard.expression.FragmentSignatureUtils;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Prints a component as it was printed before, where it took equal records in the same language: what it prints depends on nothing
 * else. So nothing kept here is ever wrong, and what is not asked for any more makes room.
 */
@Component
class KeptComponents extends AbstractProcessorDialect {

    private static final String FOLDER = "components/";

    /** Parts of one kind of page, which take records as components do: "casestudy/_profile". */
    private static final String PART = "/_";

    /** They number their titles, so that they depend on what stands before them on the page. */
    private static final Set<String> NUMBERED = Set.of(FOLDER + "scatter", FOLDER + "ranked-dots");

    /** They stand by the dozen in a component that is another with each count. */
    private static final Set<String> ROWS = Set.of(FOLDER + "filter-option");

    private static final String ATTRIBUTE = "replace";

    /** Before the processor of the standard dialect. */
    private static final int PRECEDENCE = 50;

    /** What an entry costs besides its text and the records that it was made of, which are about as long. */
    private static final int OVERHEAD = 500;

    private final Cache<Key, String> texts;

    KeptComponents(@Value("${portal.component-cache}") DataSize size) {
        super("components as they were printed before", "th", PRECEDENCE);
        texts = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((Key key, String text) -> OVERHEAD + 3 * text.length())
                .executor(Runnable::run)
                .build();
    }

    /** All that a component's text depends on. */
    private record Key(String component, Map<String, Object> taken, Language language) {}

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Processor(prefix));
    }

    private static boolean isComponent(String template) {
        return template.startsWith(FOLDER) || template.contains(PART);
    }

    /** A component within another is part of its text, unless it is such a row. */
    private static boolean isRow(String template) {
        return ROWS.stream().anyMatch(template::startsWith);
    }

    private final class Processor extends AbstractAttributeTagProcessor {

        private Processor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, ATTRIBUTE, true, PRECEDENCE, false);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            String template = value.substring(2);
            if (!isComponent(template) || isComponent(tag.getTemplateName()) && !isRow(template)) {
                return;
            }
            IStandardExpression expression = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value);
            ExecutedFragmentExpression call =
                    FragmentExpression.createExecutedFragmentExpression(context, (FragmentExpression) expression);
            String component = FragmentExpression.resolveTemplateName(call);
            if (NUMBERED.contains(component)) {
                return;
            }
            Key key = new Key(component, call.getFragmentParameters(), Language.of(context.getLocale()));
            String text = texts.getIfPresent(key);
            if (text == null) {
                text = print(call, (IEngineContext) context);
                texts.put(key, text);
            }
            structure.replaceWith(text, false);
        }

        private String print(ExecutedFragmentExpression call, IEngineContext context) {
            Fragment fragment = FragmentExpression.resolveExecutedFragmentExpression(context, call, true);
            IProcessableElementTag element =
                    (IProcessableElementTag) fragment.getTemplateModel().get(1);
            FragmentSignature signature = FragmentSignatureUtils.parseFragmentSignature(
                    context.getConfiguration(), element.getAttributeValue("th", "fragment"));
            StringWriter text = new StringWriter();
            context.increaseLevel();
            context.setVariables(FragmentSignatureUtils.processParameters(
                    signature, fragment.getParameters(), fragment.hasSyntheticParameters()));
            TemplateSpec component = new TemplateSpec(
                    FragmentExpression.resolveTemplateName(call),
                    FragmentExpression.resolveFragments(call),
                    TemplateMode.HTML,
                    null);
            context.getConfiguration().getTemplateManager().parseAndProcess(component, context, text);
            context.decreaseLevel();
            return text.toString();
        }
    }
}
