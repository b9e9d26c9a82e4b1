package org.learningcities.numbers;

/** Which numbers have a page of their own, and where, for whoever leads there. */
public final class NumberPages {

    /** A number of fewer cities is no picture yet. */
    public static final int LEAST = 3;

    private NumberPages() {}

    public static String href(String key) {
        return NumberListPage.PATH + "/" + slug(key);
    }

    static String slug(String key) {
        return key.replace('_', '-');
    }
}
