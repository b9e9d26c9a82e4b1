package org.learningcities.search;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitor;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitorContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitorCreateContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log how far the building of the index has come: a line now and then, none where it is quick. */
final class IndexProgress implements MassIndexingMonitor {

    private static final Logger log = LoggerFactory.getLogger(IndexProgress.class);

    /** Between two lines. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final long pause;
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong said = new AtomicLong(System.nanoTime());

    IndexProgress() {
        this(PAUSE);
    }

    /** With so much time between two lines at least. */
    IndexProgress(Duration pause) {
        this.pause = pause.toNanos();
    }

    @Override
    public void documentsAdded(long more) {
        long now = done.addAndGet(more);
        long last = said.get();
        long time = System.nanoTime();
        if (time - last >= pause && said.compareAndSet(last, time)) {
            log.info("Search index: {} of {} documents built", now, Math.max(now, total.get()));
        }
    }

    @Override
    public MassIndexingTypeGroupMonitor typeGroupMonitor(MassIndexingTypeGroupMonitorCreateContext context) {
        return new Counting();
    }

    @Override
    public void documentsBuilt(long more) {}

    @Override
    public void entitiesLoaded(long more) {}

    @Override
    public void indexingCompleted() {}

    /** Learns how many there are of a type. */
    private final class Counting implements MassIndexingTypeGroupMonitor {

        @Override
        public void indexingStarted(MassIndexingTypeGroupMonitorContext context) {
            total.addAndGet(context.totalCount().orElse(0));
        }

        @Override
        public void documentsIndexed(long more) {}

        @Override
        public void indexingCompleted(MassIndexingTypeGroupMonitorContext context) {}
    }
}
