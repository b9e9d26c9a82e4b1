package org.learningcities.search;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Part of readiness, as "index": up while the search index answers and holds the content. */
@Component("indexHealthIndicator")
class IndexHealth extends AbstractHealthIndicator {

    private final PortalIndex index;
    private final IndexGuard guard;

    IndexHealth(PortalIndex index, IndexGuard guard) {
        super("the search index does not answer");
        this.index = index;
        this.guard = guard;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (!guard.isHealing() && index.documents() > 0) {
            builder.up();
        } else {
            builder.down();
        }
    }
}
