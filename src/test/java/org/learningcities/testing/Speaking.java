package org.learningcities.testing;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.learningcities.shared.Labels;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a page of another language says, if these labels are all that is translated. */
public final class Speaking {

    private Speaking() {}

    public static <T> T in(String language, Map<String, String> labels, Supplier<T> said) {
        var context = LocaleContextHolder.getLocaleContext();
        var before = Labels.know(Map.of(language, labels));
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        try {
            return said.get();
        } finally {
            LocaleContextHolder.setLocaleContext(context);
            Labels.know(before);
        }
    }
}
