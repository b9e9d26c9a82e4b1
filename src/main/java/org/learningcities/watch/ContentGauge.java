package org.learningcities.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which content the portal shows, as "portal.content": always 1, with the fingerprint as its label. */
@Component
class ContentGauge implements MeterBinder {

    private final JdbcClient database;

    ContentGauge(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        String fingerprint = database.sql("select fingerprint from content")
                .query(String.class)
                .single();
        Gauge.builder("portal.content", () -> 1)
                .tag("fingerprint", fingerprint)
                .description("The content that is shown")
                .register(registry);
    }
}
