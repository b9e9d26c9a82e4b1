package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * What an answer depends on; equal for requests that get the same answer.
 *
 * @param path as it was asked, with its language
 * @param query in canonical form: by name, the values of a name in their order, without fields left empty
 * @param wish what the visitor would rather have than the page at this address: another language, another format
 */
record PageKey(String path, @Nullable String query, String wish) {

    /** Characters of an address that is kept; a longer one is hardly asked twice. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final int LONGEST_ACCEPT = 200;

    /** Between the parts of a wish: a sign that no header has, so that no wish can be taken for another. */
    private static final char END = '\n';

    /** None where the answer is not kept: a part of a file is not the file, and a large file is sent as it is made. */
    static @Nullable PageKey of(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        if (!(HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                || path.length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS
                || path.endsWith(".zip")
                || request.getHeader(HttpHeaders.RANGE) != null) {
            return null;
        }
        String accepted = accepted(request.getHeader(HttpHeaders.ACCEPT));
        return accepted.length() > LONGEST_ACCEPT
                ? null
                : new PageKey(path, canonical(query), offered(path, request) + END + accepted);
    }

    /** The key of the same for a client that does not read gzip. */
    PageKey plain() {
        return new PageKey(path, query, wish + END + "plain");
    }

    /** What it weighs in memory. */
    int weight() {
        return 2 * (path.length() + (query == null ? 0 : query.length()) + wish.length());
    }

    static @Nullable String canonical(@Nullable String query) {
        if (query == null || query.indexOf('&') < 0 && !isBlank(query)) {
            return query;
        }
        List<String> pairs = Arrays.stream(query.split("&"))
                .filter(pair -> !isBlank(pair))
                .sorted(Comparator.comparing(PageKey::name))
                .toList();
        return pairs.isEmpty() ? null : String.join("&", pairs);
    }

    /** What a form sends of a field that nobody filled in. */
    private static boolean isBlank(String pair) {
        return pair.isEmpty() || pair.endsWith("=") && pair.indexOf('=') == pair.length() - 1;
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals);
    }

    /** The language that the page offers the visitor. */
    private static String offered(String path, HttpServletRequest request) {
        Optional<Language> asked = Language.ofPath(path);
        return OfferedLanguage.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .filter(preferred -> preferred != asked.orElse(Language.ENGLISH))
                .map(Language::tag)
                .orElse("");
    }

    /** What the client wants, where it wants something else than a browser does: a page best, and anything else rather than nothing. */
    private static String accepted(@Nullable String accepted) {
        boolean any = accepted == null
                || accepted.equals("*/*")
                || (accepted.startsWith("text/html,") && accepted.contains("*/*"));
        return any ? "" : accepted;
    }
}
