package org.learningcities.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/**
 * An answer that is kept: its headers, and its bytes as most browsers want them.
 *
 * @param tag the weak entity tag of the bytes
 */
record KeptPage(
        @Nullable String type, Map<String, List<String>> headers, String tag, byte[] bytes, boolean compressed) {

    /** Texts shorter than this gain nothing. */
    private static final int SHORTEST = 1024;

    /** Set anew for each answer. */
    private static final Set<String> OWN =
            Set.of("content-length", "content-type", "content-encoding", "date", "etag", "x-request-id");

    /** Of the answer as it was rendered. */
    static KeptPage of(HttpServletResponse rendered, byte[] body) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : rendered.getHeaderNames()) {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, List.copyOf(rendered.getHeaders(name)));
            }
        }
        boolean compressed = body.length >= SHORTEST && isText(rendered.getContentType());
        if (compressed) {
            headers.merge(HttpHeaders.VARY, List.of(HttpHeaders.ACCEPT_ENCODING), KeptPage::joined);
        }
        String tag = "W/\"" + DigestUtils.md5DigestAsHex(body) + "\"";
        return new KeptPage(rendered.getContentType(), headers, tag, compressed ? compress(body) : body, compressed);
    }

    /** Puts all headers but those of the body on the answer. */
    void head(HttpServletResponse response) {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        response.setHeader(HttpHeaders.ETAG, tag);
    }

    /** Answers with the headers and, where it is wanted, the bytes; a client that does not read gzip gets them plain. */
    void write(HttpServletResponse response, boolean gzip, boolean body) throws IOException {
        head(response);
        response.setContentType(type);
        if (compressed && gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] sent = compressed && !gzip ? decompress() : bytes;
        response.setContentLength(sent.length);
        if (body) {
            response.getOutputStream().write(sent);
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return List.of(Stream.concat(some.stream(), more.stream()).distinct().collect(Collectors.joining(", ")));
    }

    private static boolean isText(@Nullable String type) {
        return type != null && (type.startsWith("text/") || type.contains("json") || type.contains("xml"));
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] decompress() throws IOException {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return plain.readAllBytes();
        }
    }
}
