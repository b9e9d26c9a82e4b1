package org.learningcities.shared;

import java.util.regex.Pattern;

/** The form of a slug, the readable part of an address: lower-case Latin letters, digits and single hyphens. */
public final class Slug {

    /** Longer than any slug of the content; keeps nonsense away from the database. */
    private static final int LONGEST = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Whether this text could be a slug at all. */
    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
