package org.learningcities.growth;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The table that the benchmark prints. */
final class BenchmarkReport {

    private static final double BYTES_PER_MEGABYTE = 1e6;

    private final StringBuilder text = new StringBuilder();

    private BenchmarkReport() {}

    /** The real portal and the grown one, which took so many seconds to make. */
    static String of(Measured real, Measured grown, double seconds) {
        BenchmarkReport report = new BenchmarkReport();
        report.machine(real.queries());
        report.sizes(real, grown, seconds);
        report.times(real, grown);
        report.aims(real, grown);
        return report.text.toString();
    }

    private void machine(int queries) {
        line(
                "Search benchmark: %d queries; Java %s, %d cores, heap up to %,.0f MB, load %.1f",
                queries,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void sizes(Measured real, Measured grown, double seconds) {
        line("");
        line("%-34s %12s %12s", "", "real", "grown");
        row("cities", "%,12.0f", real, grown, Measured::cities);
        row("initiatives", "%,12.0f", real, grown, Measured::initiatives);
        row("statements", "%,12.0f", real, grown, Measured::statements);
        row("  of different texts", "%,12.0f", real, grown, Measured::texts);
        line("%-34s %12s %12.1f", "made and written in s", "", seconds);
        row("documents in the index", "%,12.0f", real, grown, Measured::documents);
        row(
                "index built in s",
                "%12.1f",
                real,
                grown,
                measured -> measured.build().seconds());
        row(
                "  heap before, after GC, MB",
                "%12.0f",
                real,
                grown,
                measured -> measured.build().heapBefore());
        row(
                "  heap afterwards, after GC, MB",
                "%12.0f",
                real,
                grown,
                measured -> measured.build().heapAfter());
        row(
                "  heap at most, garbage too, MB",
                "%12.0f",
                real,
                grown,
                measured -> measured.build().heapAtMost());
        row("index on disk, MB", "%12.1f", real, grown, Measured::indexMegabytes);
    }

    private void times(Measured real, Measured grown) {
        line("");
        line("%-24s %9s %9s %9s %9s %9s %9s", "milliseconds", "p50", "p95", "p99", "longest", "calls", "given up");
        line("%-24s %s", "real   portal", real.portal().columns());
        line("%-24s %s", "       bare Lucene", real.lucene().columns());
        line("%-24s %s", "grown  portal", grown.portal().columns());
        line("%-24s %s", "       bare Lucene", grown.lucene().columns());
    }

    private void aims(Measured real, Measured grown) {
        double ours = grown.portal().percentile(95);
        double bound = 5 * real.portal().percentile(95) + 20;
        line("");
        line(
                "p95 of the grown portal: %.1f times bare Lucene (aim: 2); %.1f ms, aim: 5 times that of the real one"
                        + " plus 20 ms, which is %.1f ms",
                ours / grown.lucene().percentile(95), ours, bound);
    }

    private void row(String label, String format, Measured real, Measured grown, ToDoubleFunction<Measured> value) {
        line("%-34s " + format + " " + format, label, value.applyAsDouble(real), value.applyAsDouble(grown));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
