package org.learningcities.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says which port is taken, and how to choose another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    private static final String MANAGEMENT = "management.server.port";

    private final Environment environment;

    PortInUseAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        boolean management = String.valueOf(cause.getPort()).equals(environment.getProperty(MANAGEMENT));
        return new FailureAnalysis(
                "Port %d is taken by another program; stop that program, or choose another port with --%s=<port>."
                        .formatted(cause.getPort(), management ? MANAGEMENT : "server.port"),
                null,
                root);
    }
}
