package org.learningcities.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which content the portal shows, as "portal.content": always 1, with the fingerprint as its label. */
@Component
class ContentGauge implements MeterBinder {

    private final JdbcClient database;
    private @Nullable MultiGauge gauge;

    ContentGauge(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge = MultiGauge.builder("portal.content")
                .description("The content that is shown")
                .register(registry);
        read();
    }

    @EventListener(ContentChanged.class)
    @Order(ContentChanged.READ)
    void read() {
        if (gauge != null) {
            String fingerprint = database.sql("select fingerprint from content")
                    .query(String.class)
                    .single();
            gauge.register(List.of(MultiGauge.Row.of(Tags.of("fingerprint", fingerprint), 1)), true);
        }
    }
}
