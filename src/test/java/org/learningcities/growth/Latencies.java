package org.learningcities.growth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long calls took. */
final class Latencies {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final List<Long> nanoseconds = new ArrayList<>();
    private int pastLimit;

    /** One of the calls was given up at the portal's time limit. */
    void pastLimit() {
        pastLimit++;
    }

    void add(long taken) {
        nanoseconds.add(taken);
    }

    /** The milliseconds in which this part of all calls was answered, in percent. */
    double percentile(int percent) {
        List<Long> sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / NANOSECONDS_PER_MILLISECOND;
    }

    /** Columns of the table: the percentiles 50, 95, 99, the longest, how many, and how many of them were given up. */
    String columns() {
        return String.format(
                Locale.ROOT,
                "%9.2f %9.2f %9.2f %9.2f %9d %9d",
                percentile(50),
                percentile(95),
                percentile(99),
                percentile(100),
                nanoseconds.size(),
                pastLimit);
    }
}
