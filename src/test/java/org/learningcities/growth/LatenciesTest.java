package org.learningcities.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @Test
    void tellsWhatPartWasAnsweredInTime() {
        for (long i = 200; i > 0; i--) {
            latencies.add(i * 1_000_000);
        }

        assertThat(latencies.percentile(50)).isEqualTo(100);
        assertThat(latencies.percentile(95)).isEqualTo(190);
        assertThat(latencies.percentile(100)).isEqualTo(200);
    }

    @Test
    void knowsTheOnlyOne() {
        latencies.add(1_500_000);

        assertThat(latencies.percentile(50)).isEqualTo(1.5);
        assertThat(latencies.percentile(99)).isEqualTo(1.5);
    }
}
