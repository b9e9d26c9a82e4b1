package org.learningcities.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a view's parameters from the address, one after the other. What is not known or not well formed is dropped and
 * named in a notice; what was read makes up the canonical state, in the order of reading.
 */
public final class Parameters {

    /** Enough to be useful; more would bury the page. */
    private static final int MOST_NOTICES = 5;

    private static final int LONGEST_SHOWN = 40;

    /** Plain digits or groups of three; a point with three digits behind it is not guessed at. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,15}|\\d{1,3}([,\\h]\\d{3}){1,4})(\\.\\d{1,2})?");

    private final QueryString asked;
    private final Words words;
    private final Set<String> read = new HashSet<>();
    private final List<String> notices = new ArrayList<>();
    private QueryString state = QueryString.EMPTY;
    private int page = 1;

    Parameters(QueryString asked, Words words) {
        this.asked = asked;
        this.words = words;
    }

    /** The known values of a filter, each once, in the order of the known ones; several mean OR. */
    public List<String> filter(String name, Collection<String> known) {
        read.add(name);
        Set<String> values = new LinkedHashSet<>(asked.values(name));
        for (String value : values) {
            if (!known.contains(value) && !value.isBlank()) {
                notices.add(words.get("notice.unknown-value", name, shown(value)));
            }
        }
        List<String> chosen = known.stream().filter(values::contains).toList();
        chosen.forEach(value -> state = state.with(name, value));
        return chosen;
    }

    /** The values that the address gives more than once, each once. */
    public List<String> repeated(String name) {
        List<String> values = asked.values(name);
        return values.stream()
                .filter(value -> Collections.frequency(values, value) > 1)
                .distinct()
                .toList();
    }

    /** One of the known values; the first of them where none or an unknown one is asked for. */
    public String choice(String name, List<String> known) {
        read.add(name);
        List<String> values = asked.values(name);
        String value = values.isEmpty() || values.get(0).isBlank() ? known.get(0) : values.get(0);
        if (!known.contains(value)) {
            notices.add(words.get("notice.unknown-value", name, shown(value)));
            return known.get(0);
        }
        if (!value.equals(known.get(0))) {
            state = state.withOnly(name, value);
        }
        return value;
    }

    /** A text that a visitor typed, trimmed, without control characters, and cut to the longest length allowed. */
    public String text(String name, int longest) {
        read.add(name);
        String text = asked.values(name).stream()
                .collect(Collectors.joining(" "))
                .replaceAll("[\\p{Cc}\\p{Cs}\\uFFFD\\s]+", " ")
                .strip();
        if (text.codePointCount(0, text.length()) > longest) {
            text = text.substring(0, text.offsetByCodePoints(0, longest)).strip();
            notices.add(words.get("notice.text-cut", longest));
        }
        if (!text.isEmpty()) {
            state = state.withOnly(name, text);
        }
        return text;
    }

    /** All that is asked under a name, in the visitor's order and unchecked; who reads it notes what is dropped of it. */
    public List<String> list(String name) {
        read.add(name);
        return asked.values(name).stream().filter(value -> !value.isBlank()).toList();
    }

    /** Adds a notice. */
    public void note(String notice) {
        notices.add(notice);
    }

    /** A number that a visitor typed, such as "119,230"; none where it is not one, or out of these bounds. */
    public @Nullable BigDecimal number(String name, BigDecimal least, BigDecimal most) {
        read.add(name);
        String typed =
                asked.values(name).isEmpty() ? "" : asked.values(name).get(0).strip();
        if (typed.isEmpty()) {
            return null;
        }
        BigDecimal number = NUMBER.matcher(typed).matches()
                ? new BigDecimal(typed.replaceAll("[,\\h]", ""))
                : least.subtract(BigDecimal.ONE);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            notices.add(words.get("notice.no-number", name, shown(typed), least, most));
            return null;
        }
        state = state.withOnly(name, number.stripTrailingZeros().toPlainString());
        return number;
    }

    /** The number of the page, from 1. */
    public int page() {
        if (!read.add(QueryString.PAGE) || asked.values(QueryString.PAGE).isEmpty()) {
            return page;
        }
        String value = asked.values(QueryString.PAGE).get(0);
        if (value.matches("0*[1-9][0-9]{0,8}")) {
            page = Integer.parseInt(value);
        } else if (!value.isBlank()) {
            notices.add(words.get("notice.unknown-value", QueryString.PAGE, shown(value)));
        }
        return page;
    }

    /** The state that was read, without the page number. */
    public QueryString state() {
        return state;
    }

    /** What was dropped, in words; to be asked when all is read. */
    public List<String> notices() {
        List<String> all = new ArrayList<>(notices);
        asked.names().stream()
                .filter(name -> !read.contains(name))
                .map(name -> words.get("notice.unknown-parameter", shown(name)))
                .forEach(all::add);
        return all.size() <= MOST_NOTICES ? all : withRest(all);
    }

    private List<String> withRest(List<String> all) {
        List<String> some = new ArrayList<>(all.subList(0, MOST_NOTICES));
        some.add(words.get("notice.more", all.size() - MOST_NOTICES));
        return some;
    }

    /** A value as a notice repeats it: cut, and without what could not be printed. */
    public static String shown(String value) {
        String clean = value.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
        return clean.codePointCount(0, clean.length()) <= LONGEST_SHOWN
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
