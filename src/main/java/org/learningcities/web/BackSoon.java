package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

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
    private final Supplier<Bytes> problem = SingletonSupplier.of(this::problem);

    BackSoon(BareErrors errors, Words words) {
        this.errors = errors;
        this.words = words;
    }

    /** Answers 503 before any filter has touched the answer, in the language of the page or for a program. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HeaderFilter.secure(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.RETRY_AFTER, ErrorPageController.RETRY_AFTER);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String path = request.getRequestURI();
        if (Problem.isDueAt(path)) {
            // As all that programs get, for pages of any origin.
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.RETRY_AFTER);
            send(problem.get(), request, response);
        } else {
            Language language = Language.ofPage(path);
            send(pages.computeIfAbsent(language, this::page), request, response);
        }
    }

    private static void send(Bytes bytes, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = ListHeader.readsGzip(request);
        byte[] sent = gzip ? bytes.compressed : bytes.plain;
        response.setStatus(STATUS);
        response.setContentType(bytes.type);
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private Bytes page(Language language) {
        return Bytes.of("text/html;charset=UTF-8", errors.html(STATUS, language));
    }

    private Bytes problem() {
        return Bytes.of(
                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                Problem.of(STATUS, words).json());
    }
}
