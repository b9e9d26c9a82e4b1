package org.learningcities.search;

import java.util.List;
import java.util.Map;

/** What a search found: the hits of one page, how many there are in all, whether
 * they have just some of the words, and how many each value of a filter would give. */
record Found(
        List<FoundHit> hits,
        int total,
        boolean someWords,
        Map<HitType, Integer> byType,
        Map<String, Integer> byRegion) {

    static final Found NOTHING = new Found(List.of(), 0, false, Map.of(), Map.of());

    /** A hit: the entity with its name and best passages, highlighted. */
    record FoundHit(Object entity, List<String> name, List<String> passages) {}
}
