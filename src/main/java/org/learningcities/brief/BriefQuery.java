package org.learningcities.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.BriefItem;
import org.learningcities.web.Notices;
import org.learningcities.web.Parameters;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;

/**
 * A brief as it stands in the address: the visitor's title, the items in the visitor's order, and the city that more is
 * chosen from. An item is changed where a button of the page asked to move it or to remove it.
 */
record BriefQuery(
        String title,
        List<BriefItem> items,
        String from,
        @Nullable BriefItem changed) {

    /**
     * An item of ordinary length takes some 45 characters, so that the address stays under 2,000, which every program for
     * mail and every browser keeps whole; and more than forty of the shortest items do not fit on two sides of paper.
     */
    static final int MOST_ITEMS = 40;

    /** Two lines of a heading on paper. */
    static final int LONGEST_TITLE = 100;

    private static final String TITLE = "title";
    private static final String FROM = "from";

    /** What would turn the text around a title, not only the title: the overrides and isolates of Unicode. */
    private static final String DIRECTIONS = "[\\u202A-\\u202E\\u2066-\\u2069]";

    static BriefQuery read(Parameters parameters, Collection<String> cities, Words words) {
        String title = parameters
                .text(TITLE, LONGEST_TITLE)
                .replaceAll(DIRECTIONS, "")
                .replaceAll(" +", " ")
                .strip();
        String from = parameters.choice(
                FROM, Stream.concat(Stream.of(""), cities.stream()).toList());
        List<BriefItem> items = new ArrayList<>(items(parameters, words));
        Optional<BriefItem> up = named("up", parameters);
        Optional<BriefItem> down = named("down", parameters);
        Optional<BriefItem> removed = named("remove", parameters);
        up.ifPresent(item -> move(items, item, -1));
        down.ifPresent(item -> move(items, item, 1));
        removed.ifPresent(items::remove);
        return new BriefQuery(
                title,
                List.copyOf(items),
                from,
                up.or(() -> down).or(() -> removed).orElse(null));
    }

    /** With these of the items only. */
    BriefQuery withItems(List<BriefItem> known) {
        return new BriefQuery(title, known, from, changed);
    }

    /** The address of the page after the change, where the changed item stands, with the city that more is chosen from. */
    String afterChange() {
        String address = (from.isEmpty() ? state() : state().withOnly(FROM, from)).on(BriefItem.PATH);
        return items.contains(changed) ? address + "#" + changed : address;
    }

    /** The address of the brief itself, or of one of its files. */
    String address(String ending) {
        return state().on(BriefItem.PATH + ending);
    }

    private QueryString state() {
        QueryString state = title.isEmpty() ? QueryString.EMPTY : QueryString.EMPTY.withOnly(TITLE, title);
        for (BriefItem item : items) {
            state = state.with(BriefItem.PARAMETER, item.toString());
        }
        return state;
    }

    private static List<BriefItem> items(Parameters parameters, Words words) {
        Set<BriefItem> items = new LinkedHashSet<>();
        for (String value : parameters.list(BriefItem.PARAMETER)) {
            Optional<BriefItem> item = BriefItem.parse(value);
            if (item.isEmpty()) {
                parameters.note(words.get("brief.unknown", Notices.shown(value)));
            } else if (!items.add(item.get())) {
                parameters.note(words.get("brief.repeated", Notices.shown(value)));
            }
        }
        if (items.size() > MOST_ITEMS) {
            parameters.note(words.get("brief.too-many", MOST_ITEMS, items.size() - MOST_ITEMS));
        }
        return items.stream().limit(MOST_ITEMS).toList();
    }

    private static Optional<BriefItem> named(String name, Parameters parameters) {
        return parameters.list(name).stream()
                .flatMap(value -> BriefItem.parse(value).stream())
                .findFirst();
    }

    private static void move(List<BriefItem> items, BriefItem item, int by) {
        int from = items.indexOf(item);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < items.size()) {
            Collections.swap(items, from, to);
        }
    }
}
