package org.learningcities.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.SmartLifecycle;

/** Watches a portal build its index at the start: how long it takes and how much memory. */
final class BuildWatch {

    private static final double BYTES_PER_MEGABYTE = 1e6;

    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private long begun;
    private double seconds;
    private double heapBefore;
    private double heapAfter;
    private double heapAtMost;

    /** Stands just before the index, and just behind it, in the order of what a portal starts. */
    void watch(SpringApplication portal) {
        portal.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("beforeIndex", new Step(-1, this::begin));
            context.getBeanFactory().registerSingleton("afterIndex", new Step(1, this::end));
        });
    }

    private void begin() {
        heapBefore = heap();
        POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
        begun = System.nanoTime();
    }

    private void end() {
        seconds = (System.nanoTime() - begun) / 1e9;
        heapAtMost =
                POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / BYTES_PER_MEGABYTE;
        heapAfter = heap();
    }

    /** Megabytes in use, garbage collected. */
    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
    }

    double seconds() {
        return seconds;
    }

    double heapBefore() {
        return heapBefore;
    }

    double heapAfter() {
        return heapAfter;
    }

    /** Garbage and all; the parts of the heap need not have been at their fullest at once. */
    double heapAtMost() {
        return heapAtMost;
    }

    private static final class Step implements SmartLifecycle {

        private final int phase;
        private final Runnable work;
        private boolean running;

        private Step(int phase, Runnable work) {
            this.phase = phase;
            this.work = work;
        }

        @Override
        public void start() {
            work.run();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return phase;
        }
    }
}
