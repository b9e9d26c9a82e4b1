package org.learningcities.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The message bundles, filled in by ICU, which knows the plurals and the numbers of each language. What a bundle does not
 * have in a language stands in English. Two apostrophes are one in every text, with places or without.
 */
@Component("messageSource")
class PortalMessages extends ResourceBundleMessageSource {

    private final Map<Language, Map<String, Text>> texts = new EnumMap<>(Language.class);

    PortalMessages(@Value("${spring.messages.basename}") String... basenames) {
        setBasenames(basenames);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        Arrays.stream(Language.values()).forEach(language -> texts.put(language, new ConcurrentHashMap<>()));
    }

    /** The format of this text. */
    static MessageFormat format(String text, Language language) {
        MessageFormat format = new MessageFormat("", language.formats());
        format.applyPattern(text, ApostropheMode.DOUBLE_REQUIRED);
        return format;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        Language language = Language.of(locale);
        Text text = code == null ? null : texts.get(language).computeIfAbsent(code, key -> read(key, language));
        return text == null ? null : text.with(arguments == null ? new Object[0] : arguments);
    }

    private @Nullable Text read(String code, Language language) {
        String raw = resolveCodeWithoutArguments(code, language.locale());
        if (raw == null) {
            return null;
        }
        MessageFormat format = format(raw, language);
        return format.getFormats().length == 0 ? new Text(format.format(new Object[0]), null) : new Text(raw, format);
    }

    /** A text as it is, or with places to fill in. */
    private record Text(String text, @Nullable MessageFormat format) {

        private String with(Object[] arguments) {
            if (format == null) {
                return text;
            }
            // A format remembers what it writes with; a lock is cheaper than a copy, and held for microseconds.
            synchronized (format) {
                return format.format(arguments);
            }
        }
    }
}
