package org.learningcities.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Shows what Tomcat refuses before the portal sees it, such as an address that cannot be decoded, in the same style. */
@Component
class RefusedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final BareErrors errors;
    private final Words words;

    RefusedRequests(BareErrors errors, Words words) {
        this.errors = errors;
        this.words = words;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(Page.class.getName());
            host.getPipeline().addValve(new Page(this));
        });
    }

    /** Takes the place of Tomcat's own page. */
    static final class Page extends ErrorReportValve {

        private final RefusedRequests pages;

        Page(RefusedRequests pages) {
            this.pages = pages;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                HeaderFilter.secure(response);
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                boolean program = Problem.isDueAt(request.getRequestURI());
                response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter()
                        .write(
                                program
                                        ? Problem.of(status, pages.words).json()
                                        : pages.errors.html(status, Language.ENGLISH));
                response.finishResponse();
            } catch (IOException e) {
                // The visitor has gone: nobody is left to tell.
            }
        }
    }
}
