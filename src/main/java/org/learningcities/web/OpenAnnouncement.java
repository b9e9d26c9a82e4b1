package org.learningcities.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last line of a start: where the portal can be visited. */
@Component
final class OpenAnnouncement {

    private static final Logger log = LoggerFactory.getLogger(OpenAnnouncement.class);

    private final Environment environment;

    OpenAnnouncement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        log.info("The portal is open at http://localhost:{}", environment.getProperty("local.server.port"));
    }
}
