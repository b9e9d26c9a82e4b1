package org.learningcities.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the portal uses Tomcat where its settings do not reach. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

    /** Bytes that go out at once: nearly every page, compressed. A connection holds as many, outside the heap. */
    private static final String SENT_AT_ONCE = "24576";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> keptPagesFirst(
            PageCache pages, @Value("${portal.pages-at-once}") int pagesAtOnce, BackSoon backSoon) {
        return factory ->
                factory.addContextValves(new PageCacheValve(pages), new AdmissionValve(pagesAtOnce, backSoon));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> fewWrites() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appWriteBufSize", SENT_AT_ONCE);
            connector.setProperty("socket.directBuffer", "true");
        });
    }
}
