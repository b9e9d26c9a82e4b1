package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page in all languages: which it is in, where it stands in each, and which of them the visitor would rather read.
 *
 * @param versions the same view in each language, with all that the address says
 */
record Languages(
        Language page, List<Version> versions, @Nullable Offer offer) {

    /** A page in a language, by the name that the language has for itself. */
    record Version(String tag, String direction, String name, String href, boolean current) {}

    /** A page in the language that the visitor would rather read, offered in that language. */
    record Offer(Version version, String text) {}

    /** Of a page that nobody asked for by its address: the front page stands for it. */
    static Languages ofFrontPage() {
        return of(Language.current(), "/");
    }

    static Languages of(HttpServletRequest request, Words words) {
        String query = request.getQueryString();
        String path = Language.isPage(request.getRequestURI()) ? request.getRequestURI() : "/";
        Languages languages = of(Language.of(request), path + (query == null ? "" : "?" + query));
        return OfferedLanguage.of(request)
                .map(preferred -> languages.offering(preferred, words.in(preferred)))
                .orElse(languages);
    }

    private static Languages of(Language page, String address) {
        List<Version> versions = Arrays.stream(Language.values())
                .map(language -> new Version(
                        language.tag(),
                        language.direction(),
                        language.ownName(),
                        language.href(address),
                        language == page))
                .toList();
        return new Languages(page, versions, null);
    }

    private Languages offering(Language preferred, Words words) {
        Version version = versions.get(preferred.ordinal());
        return new Languages(page, versions, new Offer(version, words.get("shell.offer")));
    }
}
