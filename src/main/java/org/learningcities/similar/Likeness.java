package org.learningcities.similar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far two places are from each other: Gower's distance (1971), the weighted mean of the differences of these parts.
 * Gower leaves out a part that one of the two does not tell, which would make silence as good as nearness; here it counts
 * as halfway.
 */
record Likeness(List<Share> shares) {

    /** What a part that one of the two does not tell counts as. */
    static final double HALFWAY = 0.5;

    /** What a part adds to the distance; no difference where it could not be compared. */
    record Share(Part part, @Nullable Double difference, double adds, boolean band) {

        boolean isCompared() {
            return difference != null;
        }
    }

    /** By these parts; the same whichever of the two comes first. */
    static Likeness of(List<Part> parts, Portrait one, Portrait other, Ranges ranges) {
        int weights = parts.stream().mapToInt(Part::weight).sum();
        return new Likeness(parts.stream()
                .map(part -> {
                    boolean compared = one.tells(part) && other.tells(part);
                    double difference = compared ? ranges.difference(part, one, other) : HALFWAY;
                    return new Share(
                            part,
                            compared ? difference : null,
                            part.weight() * difference / weights,
                            compared && (one.isBand(part) || other.isBand(part)));
                })
                .toList());
    }

    /** From 0, alike in all parts, to 1. */
    double distance() {
        return shares.stream().mapToDouble(Share::adds).sum();
    }

    /** How many parts could be compared. */
    int compared() {
        return (int) shares.stream().filter(Share::isCompared).count();
    }

    /** Whether parts with more than half of the weight could be compared; if not, the distance says too little. */
    boolean isEnough() {
        return 2 * weight(shares.stream().filter(Share::isCompared).toList()) > weight(shares);
    }

    private static int weight(List<Share> shares) {
        return shares.stream().mapToInt(share -> share.part().weight()).sum();
    }

    /** The distance as points of a hundred. */
    int points() {
        return (int) Math.round(100 * distance());
    }

    /** What each part adds in whole points, rounded so that they add up to the points of the whole. */
    List<Integer> partPoints() {
        List<Integer> points = new ArrayList<>(shares.stream()
                .map(share -> (int) Math.floor(100 * share.adds()))
                .toList());
        int rest = points() - points.stream().mapToInt(Integer::intValue).sum();
        shares.stream()
                .sorted((one, other) -> Double.compare(remainder(other), remainder(one)))
                .limit(rest)
                .map(shares::indexOf)
                .forEach(at -> points.set(at, points.get(at) + 1));
        return points;
    }

    private static double remainder(Share share) {
        return 100 * share.adds() - Math.floor(100 * share.adds());
    }
}
