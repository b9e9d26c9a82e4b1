package org.learningcities.chart;

import java.util.ArrayList;
import java.util.List;

/** A rectangle that something takes up. */
record Box(double x, double y, double width, double height) {

    /** A box around its middle. */
    static Box around(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /**
     * Finds each label a place: the first of its candidates that covers no mark and no label that has its place already.
     * The answer is the index of the candidate, or -1 where all are taken.
     */
    static List<Integer> places(List<Box> marks, List<List<Box>> candidates) {
        List<Box> taken = new ArrayList<>(marks);
        List<Integer> places = new ArrayList<>();
        for (List<Box> label : candidates) {
            int free = 0;
            while (free < label.size() && taken.stream().anyMatch(label.get(free)::overlaps)) {
                free++;
            }
            places.add(free < label.size() ? free : -1);
            if (free < label.size()) {
                taken.add(label.get(free));
            }
        }
        return places;
    }
}
