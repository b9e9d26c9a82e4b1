package org.learningcities.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Lets tests of the running portal ask for a {@link Visitor}. */
@TestConfiguration(proxyBeanMethods = false)
class VisitorConfiguration {

    /** The port is asked for at each visit: a context that was paused may come back on another. */
    @Bean
    Visitor visitor(Environment environment) {
        return Visitor.of(environment);
    }
}
