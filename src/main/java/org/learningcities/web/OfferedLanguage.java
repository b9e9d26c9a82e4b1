package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The language that the visitor would rather read, by what the browser says, where it is another than the page's. */
final class OfferedLanguage {

    /** One language of an Accept-Language header with its weight; regions and scripts are left aside. */
    private static final Pattern RANGE = Pattern.compile(
            "\\s*([a-z]{2})(?:-[a-z0-9-]+)?\\s*(?:;\\s*q\\s*=\\s*(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?\\s*");

    /** Characters of the header that are read; browsers send a tenth. */
    private static final int LONGEST = 500;

    private static final String ATTRIBUTE = OfferedLanguage.class.getName();

    private OfferedLanguage() {}

    /** Looks for it, and leaves it on the request. */
    static void find(Language page, HttpServletRequest request) {
        preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .filter(preferred -> preferred != page)
                .ifPresent(preferred -> request.setAttribute(ATTRIBUTE, preferred));
    }

    static Optional<Language> of(HttpServletRequest request) {
        return Optional.ofNullable((Language) request.getAttribute(ATTRIBUTE));
    }

    /** The one of our languages with the most weight, the first of several; none where the header names none. */
    static Optional<Language> preferred(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return Optional.empty();
        }
        Language preferred = null;
        double most = 0;
        for (String range : header.toLowerCase(Locale.ROOT).split(",")) {
            Matcher known = RANGE.matcher(range);
            if (known.matches()) {
                double weight = known.group(2) == null ? 1 : Double.parseDouble(known.group(2));
                Language language = Language.of(known.group(1)).orElse(null);
                if (language != null && weight > most) {
                    preferred = language;
                    most = weight;
                }
            }
        }
        return Optional.ofNullable(preferred);
    }
}
