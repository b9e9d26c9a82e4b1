package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** "Back soon" as bytes, made once in each language: while there is too much to do, saying so must cost next to nothing. */
@Component
class BackSoon {

    private static final int STATUS = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    /** An answer, as it is and compressed. */
    private record Bytes(String type, byte[] plain, byte[] compressed) {

        static Bytes of(String type, String text) {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Bytes(type, plain, compressed.toByteArray());
        }
    }

    private final BareErrors errors;
    private final Words words;
    private final Map<Language, Bytes> pages = new ConcurrentHashMap<>();

    BackSoon(BareErrors errors, Words words) {
        this.errors = errors;
        this.words = words;
    }

    /** Answers 503, in the language of the page or for a program. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Bytes bytes = Problem.isDueAt(request.getRequestURI())
                ? Bytes.of(
                        MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        Problem.of(STATUS, words).json())
                : pages.computeIfAbsent(
                        Language.of(request),
                        language -> Bytes.of("text/html;charset=UTF-8", errors.html(STATUS, language)));
        boolean gzip = Objects.toString(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "")
                .contains("gzip");
        byte[] sent = gzip ? bytes.compressed : bytes.plain;
        response.setStatus(STATUS);
        response.setHeader(HttpHeaders.RETRY_AFTER, ErrorPageController.RETRY_AFTER);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setContentType(bytes.type);
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }
}
