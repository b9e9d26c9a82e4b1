package org.learningcities.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * An answer that is kept, as it goes out.
 *
 * @param headers of every answer, of "not modified" too
 * @param type the headers that tell of the bytes
 * @param tag what its entity tag, a weak one, has between the quotes
 * @param gzip how the bytes are packed, for clients that read it; none where they are plain
 */
record KeptPage(
        List<SentHeader> headers,
        List<SentHeader> type,
        String tag,
        byte[] bytes,
        @Nullable Gzip gzip) {

    /** Texts shorter than this gain nothing. */
    private static final int SHORTEST = 1024;

    /** Set anew for each answer. */
    private static final Set<String> OWN = Set.of(
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "date",
            "etag",
            "vary",
            "x-request-id");

    private static final SentHeader GZIP = SentHeader.of(HttpHeaders.CONTENT_ENCODING, "gzip");

    /** Of an answer that has all its headers, and these bytes. */
    static KeptPage of(Response rendered, byte[] body) {
        List<SentHeader> headers = new ArrayList<>();
        for (String name : new LinkedHashSet<>(rendered.getHeaderNames())) {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                rendered.getHeaders(name).forEach(value -> headers.add(SentHeader.of(name, value)));
            }
        }
        List<SentHeader> type = new ArrayList<>();
        add(type, HttpHeaders.CONTENT_TYPE, rendered.getContentType());
        add(type, HttpHeaders.CONTENT_LANGUAGE, rendered.getCoyoteResponse().getContentLanguage());
        boolean compressed = body.length >= SHORTEST && isText(rendered.getContentType());
        add(headers, HttpHeaders.VARY, vary(rendered, compressed));
        String tag = WeakTag.of(body);
        add(headers, HttpHeaders.ETAG, "W/\"" + tag + "\"");
        Gzip gzip = compressed ? Gzip.atFirst(body.length) : null;
        return new KeptPage(List.copyOf(headers), List.copyOf(type), tag, gzip == null ? body : gzip.pack(body), gzip);
    }

    /** The same for a client that does not read gzip. */
    KeptPage plain() {
        return compressed() ? new KeptPage(headers, type, tag, Gzip.unpack(bytes), null) : this;
    }

    boolean compressed() {
        return gzip != null;
    }

    /** Whether the same could be {@link #small}. */
    boolean quick() {
        return gzip == Gzip.QUICK;
    }

    /** The same in fewer bytes. */
    KeptPage small() {
        return new KeptPage(headers, type, tag, Gzip.SMALL.pack(Gzip.unpack(bytes)), Gzip.SMALL);
    }

    /** Bytes of memory. */
    int weight() {
        return bytes.length
                + Stream.concat(headers.stream(), type.stream())
                        .mapToInt(SentHeader::weight)
                        .sum();
    }

    /** Whether who sends these tags in "If-None-Match" has the page already. */
    boolean isKnown(@Nullable String tags) {
        return tags != null
                && (tags.strip().equals("*")
                        || ETag.parse(tags).stream()
                                .anyMatch(known -> known.tag().equals(tag)));
    }

    /** Answers past all that a servlet would do; the answer has no headers yet, or those that it was rendered with. */
    void send(Response response, boolean known, boolean body) throws IOException {
        MimeHeaders sent = response.getCoyoteResponse().getMimeHeaders();
        headers.forEach(header -> header.addTo(sent));
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        type.forEach(header -> header.addTo(sent));
        if (compressed()) {
            GZIP.addTo(sent);
        }
        response.getCoyoteResponse().setContentLength(bytes.length);
        if (body) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Takes off the answer what it was rendered with and {@link #send} puts on it. */
    void clear(Response rendered) {
        MimeHeaders sent = rendered.getCoyoteResponse().getMimeHeaders();
        headers.forEach(header -> header.removeFrom(sent));
    }

    private static void add(List<SentHeader> headers, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            headers.add(SentHeader.of(name, value));
        }
    }

    private static String vary(Response rendered, boolean compressed) {
        return Stream.concat(
                        rendered.getHeaders(HttpHeaders.VARY).stream(),
                        compressed ? Stream.of(HttpHeaders.ACCEPT_ENCODING) : Stream.empty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isText(@Nullable String type) {
        return type != null && (type.startsWith("text/") || type.contains("json") || type.contains("xml"));
    }
}
