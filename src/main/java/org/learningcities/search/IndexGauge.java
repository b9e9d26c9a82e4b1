package org.learningcities.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Tells how many documents the search index answers with, as "portal.index.documents". */
@Component
class IndexGauge implements MeterBinder {

    private final PortalIndex index;

    IndexGauge(PortalIndex index) {
        this.index = index;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.index.documents", index, PortalIndex::documents)
                .description("Documents of the search index")
                .register(registry);
    }
}
