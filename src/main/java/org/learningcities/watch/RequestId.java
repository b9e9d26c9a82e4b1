package org.learningcities.watch;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives every request an id, which the answer names and the log carries beside each line; that of a proxy is taken over where it
 * is harmless. Around all filters, so that Tomcat's own lines about a failure have it too. At debug it logs a line a request.
 */
@Component
class RequestId implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String HEADER = "X-Request-Id";

    /** What the log calls it. */
    static final String KEY = "request";

    /** What proxies make: a UUID, or another run of letters and digits. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final Logger log = LoggerFactory.getLogger(RequestId.class);

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Around());
    }

    /** The id that came, or else a new one. */
    static String of(@Nullable String asked) {
        return asked != null && HARMLESS.matcher(asked).matches()
                ? asked
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private static final class Around extends ValveBase {

        Around() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            String id = of(request.getHeader(HEADER));
            long start = System.nanoTime();
            response.setHeader(HEADER, id);
            MDC.put(KEY, id);
            try {
                getNext().invoke(request, response);
            } finally {
                if (log.isDebugEnabled()) {
                    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                    log.debug(
                            "{} {} {} {} ms",
                            request.getMethod(),
                            request.getRequestURI(),
                            response.getStatus(),
                            millis);
                }
                MDC.remove(KEY);
            }
        }
    }
}
