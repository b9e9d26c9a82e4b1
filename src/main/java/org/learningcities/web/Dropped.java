package org.learningcities.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was dropped from an address, for programs.
 *
 * @param value what was given; none where the parameter itself is unknown
 * @param allowed the values that are known, or a range in words; of an unknown parameter, the known ones
 */
public record Dropped(String parameter, @Nullable String value, List<String> allowed) {

    /** More would not be read. */
    private static final int MOST_ALLOWED = 100;

    public static Dropped of(String parameter, @Nullable String value, Collection<String> allowed) {
        return new Dropped(
                Notices.shown(parameter),
                value == null ? null : Notices.shown(value),
                allowed.stream().limit(MOST_ALLOWED).toList());
    }
}
