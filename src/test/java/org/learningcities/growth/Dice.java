package org.learningcities.growth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Chance that falls the same each time. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** This many different ones, or all where there are fewer. */
    <T> List<T> some(List<T> all, int count) {
        long most = Math.min(count, all.stream().distinct().count());
        Set<T> some = new LinkedHashSet<>();
        while (some.size() < most) {
            some.add(any(all));
        }
        return new ArrayList<>(some);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number; both ends are possible. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** About one, seldom below a quarter or above four: how sizes differ. */
    double factor() {
        return Math.exp(random.nextGaussian() / 2);
    }
}
