package org.learningcities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcities.faults.Crowd.Got;

/** What a crowd got, summed up. */
record Answers(List<Got> all) {

    long pages() {
        return all.stream().filter(Got::isPage).count();
    }

    /** Pages a second in each such span of time since the first was asked for, in turn. */
    List<Long> pagesASecond(Duration span) {
        long first = all.stream().mapToLong(Got::asked).min().orElse(0);
        Map<Long, Long> pages = all.stream()
                .filter(Got::isPage)
                .collect(Collectors.groupingBy(
                        got -> (got.asked() - first) / span.toNanos(), TreeMap::new, Collectors.counting()));
        return pages.values().stream().map(count -> count / span.toSeconds()).toList();
    }

    /** Milliseconds within which so many per cent were answered. */
    long percentile(int percent) {
        long[] times =
                all.stream().mapToLong(got -> got.time().toMillis()).sorted().toArray();
        return times[Math.min(times.length - 1, times.length * percent / 100)];
    }

    /** Every answer is the page or "back soon". */
    Answers sayNothingButBackSoon() {
        assertThat(all).isNotEmpty();
        assertThat(all.stream().filter(got -> !got.isPage() && !got.isBackSoon()))
                .isEmpty();
        return this;
    }

    /** Nobody waited longer for an answer. */
    Answers takeLessThan(Duration longest) {
        assertThat(all.stream().filter(got -> got.time().compareTo(longest) > 0))
                .isEmpty();
        return this;
    }

    @Override
    public String toString() {
        return "%d answers, %d of them pages; half within %d ms, 99 of 100 within %d ms, the slowest after %d ms"
                .formatted(all.size(), pages(), percentile(50), percentile(99), percentile(100));
    }
}
