package org.learningcities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The way through the pages of a list, as data: what to print and where it leads. */
public record Pagination(
        List<Item> items,
        @Nullable String previous,
        @Nullable String next,
        @Nullable Link last) {

    /** A number with its address, the current number without one, or a gap without either. */
    public record Item(String label, @Nullable String href, boolean current) {}

    private static final Pagination NONE = new Pagination(List.of(), null, null, null);

    /** Pages on either side of the current one that are named. */
    private static final int NEIGHBOURS = 2;

    /** For the view of this state on this path; nothing where one page holds all. */
    static Pagination of(int page, int pages, String path, QueryString state, Words words) {
        if (page > pages) {
            return new Pagination(
                    List.of(), null, null, new Link(words.get("pagination.last", pages), href(path, state, pages)));
        }
        if (pages <= 1) {
            return NONE;
        }
        TreeSet<Integer> named = new TreeSet<>(List.of(1, pages));
        for (int i = Math.max(1, page - NEIGHBOURS); i <= Math.min(pages, page + NEIGHBOURS); i++) {
            named.add(i);
        }
        List<Item> items = new ArrayList<>();
        int before = 0;
        for (int number : named) {
            if (number > before + 1) {
                items.add(new Item("…", null, false));
            }
            String label = words.get("pagination.page", number);
            items.add(new Item(label, number == page ? null : href(path, state, number), number == page));
            before = number;
        }
        return new Pagination(
                items,
                page > 1 ? href(path, state, page - 1) : null,
                page < pages ? href(path, state, page + 1) : null,
                null);
    }

    private static String href(String path, QueryString state, int page) {
        return (page == 1 ? state : state.withOnly(QueryString.PAGE, String.valueOf(page))).on(path);
    }
}
