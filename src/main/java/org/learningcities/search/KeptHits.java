package org.learningcities.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the index holds of the documents that were hits last: unpacking the texts of a page of hits costs more than finding it. */
@Component
class KeptHits {

    /** Characters of all that is kept: some four times those of twelve cities. */
    private static final int MOST = 4_000_000;

    /** What a text costs besides its characters. */
    private static final int OVERHEAD = 50;

    private volatile Cache<String, Found.Hit> kept = none();

    /** The hits of these keys, in this order; those that are not kept are read. */
    List<Found.Hit> of(List<String> keys, Function<Collection<String>, List<Found.Hit>> read) {
        return List.copyOf(kept.getAll(
                        keys,
                        missing -> read.apply(List.copyOf(missing)).stream()
                                .collect(Collectors.toMap(Found.Hit::key, Function.identity())))
                .values());
    }

    /** Another index is there; who still reads of the one before puts it where nobody looks any more. */
    void forget() {
        kept = none();
    }

    private static Cache<String, Found.Hit> none() {
        return Caffeine.newBuilder()
                .maximumWeight(MOST)
                .weigher((String key, Found.Hit hit) -> weight(hit.passages()))
                .build();
    }

    private static int weight(List<Found.Passage> passages) {
        return OVERHEAD
                + passages.stream()
                        .mapToInt(passage -> 2 * OVERHEAD
                                + passage.text().length()
                                + passage.href().length()
                                + passage.statement().length())
                        .sum();
    }
}
