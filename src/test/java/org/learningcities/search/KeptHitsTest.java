package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptHitsTest {

    private final KeptHits kept = new KeptHits();
    private final List<String> read = new ArrayList<>();

    @Test
    void readsEachOnceAndKeepsTheOrder() {
        assertThat(keys("city:cork", "city:espoo")).containsExactly("city:cork", "city:espoo");
        assertThat(keys("city:melton", "city:espoo", "city:cork"))
                .containsExactly("city:melton", "city:espoo", "city:cork");
        assertThat(read).containsExactlyInAnyOrder("city:cork", "city:espoo", "city:melton");
    }

    @Test
    void leavesOutWhatTheIndexDoesNotHave() {
        assertThat(keys("city:nowhere", "city:cork")).containsExactly("city:cork");
    }

    @Test
    void readsAgainFromAnotherIndex() {
        keys("city:cork");
        kept.forget();
        keys("city:cork");
        assertThat(read).containsExactly("city:cork", "city:cork");
    }

    private List<String> keys(String... keys) {
        return kept.of(List.of(keys), this::read).stream().map(Found.Hit::key).toList();
    }

    private List<Found.Hit> read(Collection<String> keys) {
        return keys.stream()
                .filter(key -> !key.endsWith("nowhere"))
                .peek(read::add)
                .map(key ->
                        new Found.Hit(key, HitType.CITY, key, "/", null, null, null, null, null, List.of(), List.of()))
                .toList();
    }
}
