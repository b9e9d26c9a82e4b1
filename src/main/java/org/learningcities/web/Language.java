package org.learningcities.web;

import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The languages of the portal: what each is called there, and how addresses, numbers and lists are written in it. Pages stand
 * in all of them, English ones at the bare path; files and what machines ask for have one address.
 */
public enum Language {
    /** Written as the British do, who put no comma before the last "and". */
    ENGLISH("en", "English", "ltr", "en-GB"),
    FRENCH("fr", "Français", "ltr", "fr"),
    SPANISH("es", "Español", "ltr", "es"),
    /** Numbers in the digits that all other pages use, so that figures, years and codes look alike. */
    ARABIC("ar", "العربية", "rtl", "ar-u-nu-latn"),
    RUSSIAN("ru", "Русский", "ltr", "ru"),
    CHINESE("zh", "中文", "ltr", "zh");

    /** A file: what its last part ends on begins with a letter, which tells "cities.csv" from "key-features/3.2". */
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(assets|api|embed|oembed)(/[^?#]*)?([?#].*)?|[^?#]*/[^/?#]*\\.[a-z][^/?#]*([?#].*)?", Pattern.DOTALL);

    private static final String ATTRIBUTE = Language.class.getName();

    private static final Map<String, Language> BY_TAG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Language::tag, language -> language));

    private final String tag;
    private final String ownName;
    private final String direction;
    private final ULocale formats;

    Language(String tag, String ownName, String direction, String formats) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
        this.formats = ULocale.forLanguageTag(formats);
    }

    /** As it stands in addresses and in "lang". */
    public String tag() {
        return tag;
    }

    /** What those call it who speak it. */
    public String ownName() {
        return ownName;
    }

    /** "ltr" or "rtl". */
    public String direction() {
        return direction;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** How numbers, plurals and lists are written. */
    public ULocale formats() {
        return formats;
    }

    /** The address of the page at this path, with its query, in this language; what is no page keeps its one address. */
    public String href(String path) {
        if (this == ENGLISH || !isPage(path)) {
            return path;
        }
        boolean front = path.length() == 1 || path.charAt(1) == '?' || path.charAt(1) == '#';
        return "/" + tag + (front ? path.substring(1) : path);
    }

    /** Whether pages stand at this path of the portal, rather than a file or what only machines ask for. */
    static boolean isPage(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !NO_PAGE.matcher(path).matches();
    }

    /** The language that this path begins with. */
    public static Optional<Language> ofPath(String path) {
        int end = path.indexOf('/', 1);
        return path.startsWith("/") ? of(path.substring(1, end < 0 ? path.length() : end)) : Optional.empty();
    }

    /** The language that the page at this address is in; files are in English. */
    static Language ofPage(String address) {
        return isPage(address) ? ofPath(address).orElse(ENGLISH) : ENGLISH;
    }

    /** The language of this tag. */
    static Optional<Language> of(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag));
    }

    /** The language that the asked page is in; files are in English. */
    static Language of(HttpServletRequest request) {
        Object language = request.getAttribute(ATTRIBUTE);
        return language instanceof Language known && isPage(request.getRequestURI()) ? known : ENGLISH;
    }

    void putOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The language that is spoken with this locale. */
    static Language of(@Nullable Locale locale) {
        return locale == null ? ENGLISH : of(locale.getLanguage()).orElse(ENGLISH);
    }

    /** The language of the page that is being made; English where none is. */
    public static Language current() {
        var context = LocaleContextHolder.getLocaleContext();
        return context == null ? ENGLISH : of(context.getLocale());
    }
}
