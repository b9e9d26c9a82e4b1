package org.learningcities.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.learningcities.shared.Coded;
import org.springframework.stereotype.Component;

/** Measures how long the phases of a search take, as "portal.search". */
@Component
class Phases {

    /** A part of a search: making terms, asking by meaning, asking by words, making one order, and reading a page of hits. */
    enum Phase implements Coded {
        EXPANSION,
        MEANING,
        INDEX,
        FUSION,
        HITS,
        /** Making the page of the results, with what helps where there are none. */
        PAGE
    }

    private final Map<Phase, Timer> timers = new EnumMap<>(Phase.class);

    Phases(MeterRegistry registry) {
        Arrays.stream(Phase.values())
                .forEach(phase -> timers.put(
                        phase,
                        Timer.builder("portal.search")
                                .tag("phase", phase.code())
                                .description("What the phases of a search take")
                                .register(registry)));
    }

    /** Does this work as a part of a search, and measures it. */
    <T> T time(Phase phase, Supplier<T> work) {
        return Objects.requireNonNull(timers.get(phase)).record(work);
    }
}
