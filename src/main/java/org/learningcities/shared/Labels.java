package org.learningcities.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What things of the content are called in the language of the page that is being made. Files, the index and whatever else
 * is made for no page are in English.
 */
public final class Labels {

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private static final Map<String, Collator> COLLATORS = new ConcurrentHashMap<>();

    private static volatile Map<String, Map<String, String>> known = Map.of();

    private Labels() {}

    /** From now on these texts are known: by language, and by key, such as "question/funding". Gives those of before. */
    public static Map<String, Map<String, String>> know(Map<String, Map<String, String>> languages) {
        Map<String, Map<String, String>> before = known;
        known = Map.copyOf(languages);
        return before;
    }

    /** The text of this key in the visitor's language; the English one where it is not translated. */
    public static String of(String key, String english) {
        return known.getOrDefault(language(), Map.of()).getOrDefault(key, english);
    }

    /** The ids of the things of this kind, such as "city", that the visitor's language calls so; none where it is English. */
    public static List<String> ids(String kind, Predicate<String> called) {
        String start = kind + "/";
        return known.getOrDefault(language(), Map.of()).entrySet().stream()
                .filter(text -> text.getKey().startsWith(start)
                        && text.getKey().indexOf('/', start.length()) < 0
                        && called.test(text.getValue()))
                .map(text -> text.getKey().substring(start.length()))
                .toList();
    }

    /** Whether this key has a text in the visitor's language. */
    public static boolean isTranslated(String key) {
        return known.getOrDefault(language(), Map.of()).containsKey(key);
    }

    /** Whether the visitor reads this language. */
    public static boolean isIn(String language) {
        return language().equals(language);
    }

    /** The name of the country with this code of ISO 3166-1, as CLDR has it in the visitor's language. */
    public static String country(String iso2, String english) {
        String language = language();
        return language.equals(ENGLISH) ? english : countryIn(language, iso2);
    }

    /** The name of this country in this language. */
    public static String countryIn(String language, String iso2) {
        return new ULocale("", iso2).getDisplayCountry(ULocale.forLanguageTag(language));
    }

    /** Which of two names comes first in the visitor's language. */
    public static int compare(String one, String other) {
        return COLLATORS
                .computeIfAbsent(
                        language(),
                        language -> Collator.getInstance(ULocale.forLanguageTag(language))
                                .freeze())
                .compare(one, other);
    }

    /** The text that is made by looking into the English texts, whatever the visitor's language. */
    public static <T> T inEnglish(Supplier<T> made) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            return made.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private static String language() {
        var context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        return locale == null ? ENGLISH : locale.getLanguage();
    }
}
