package org.learningcities.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that a brief can hold, as it stands in addresses: "statement:cork/lead". It stands here because the rooms that
 * show such things lead to the brief, and the brief knows them.
 */
public record BriefItem(Kind kind, String id) {

    /** Where the brief is. */
    public static final String PATH = "/brief";

    /** The parameter that names the items, in their order. */
    public static final String PARAMETER = "item";

    /** What an item may be, and of how many slugs its id is made. */
    public enum Kind implements Coded {
        STATEMENT(2),
        NUMBER(2),
        INITIATIVE(2),
        CITY(1);

        private final int slugs;

        Kind(int slugs) {
            this.slugs = slugs;
        }
    }

    /** The item that this text names, if it has the form of one; whether there is such an item is another question. */
    public static Optional<BriefItem> parse(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        return Arrays.stream(Kind.values())
                .filter(kind -> colon > 0 && kind.code().equals(text.substring(0, colon)))
                .filter(kind -> isOf(kind.slugs, id.split("/", -1)))
                .map(kind -> new BriefItem(kind, id))
                .findFirst();
    }

    /** The address of a brief with these items. */
    public static String href(List<BriefItem> items) {
        return items.stream().map(item -> PARAMETER + "=" + item).collect(Collectors.joining("&", PATH + "?", ""));
    }

    /** The address of a brief with this item. */
    public String href() {
        return href(List.of(this));
    }

    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }

    private static boolean isOf(int slugs, String[] parts) {
        return parts.length == slugs && Arrays.stream(parts).allMatch(Slug::isWellFormed);
    }
}
