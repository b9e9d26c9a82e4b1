package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Headers that are lists, which a client may send in one line or in several (RFC 9110, 5.3). */
final class ListHeader {

    private ListHeader() {}

    /** All lines of the header as one; none where there is none. */
    static @Nullable String of(HttpServletRequest request, String name) {
        Enumeration<String> lines = request.getHeaders(name);
        if (!lines.hasMoreElements()) {
            return null;
        }
        String first = lines.nextElement();
        return lines.hasMoreElements() ? first + "," + String.join(",", Collections.list(lines)) : first;
    }

    /** Whether the client reads answers that are packed by gzip (RFC 9110, 12.5.3). */
    static boolean readsGzip(HttpServletRequest request) {
        String encodings = of(request, HttpHeaders.ACCEPT_ENCODING);
        if (encodings == null) {
            return false;
        }
        // Browsers name gzip first and give no weights.
        return encodings.equals("gzip")
                || encodings.startsWith("gzip,") && encodings.indexOf(';') < 0
                || accepts(encodings.toLowerCase(Locale.ROOT));
    }

    private static boolean accepts(String encodings) {
        // What weighs nothing is not among them, so that "*" speaks for gzip only where nothing else does.
        String name = encodings.contains("gzip") ? "gzip" : "*";
        return parsed(encodings).stream().anyMatch(one -> one.getEncoding().equals(name));
    }

    private static List<AcceptEncoding> parsed(String encodings) {
        try {
            return AcceptEncoding.parse(new StringReader(encodings));
        } catch (IOException e) {
            return List.of();
        }
    }
}
