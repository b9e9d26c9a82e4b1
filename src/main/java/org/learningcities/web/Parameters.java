package org.learningcities.web;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a view's parameters from the address, one after the other. What is not known or not well formed is dropped and
 * named in a notice; what was read makes up the canonical state, in the order of reading.
 */
public final class Parameters {

    private final QueryString asked;
    private final Set<String> read = new TreeSet<>();
    private final Notices notices;
    private QueryString state = QueryString.EMPTY;
    private int page = 1;

    Parameters(QueryString asked, Words words) {
        this.asked = asked;
        notices = new Notices(words);
    }

    /** The known values of a filter, each once, in the order of the known ones; several mean OR. */
    public List<String> filter(String name, Collection<String> known) {
        read.add(name);
        Set<String> values = new LinkedHashSet<>(asked.values(name));
        values.stream()
                .filter(value -> !known.contains(value) && !value.isBlank())
                .forEach(value -> notices.addUnknownValue(name, value, known));
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
        String value = first(name).isBlank() ? known.get(0) : first(name);
        if (!known.contains(value)) {
            notices.addUnknownValue(name, value, known);
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
        String text = String.join(" ", asked.values(name))
                .replaceAll("[\\p{Cc}\\p{Cs}\\uFFFD\\s]+", " ")
                .strip();
        if (text.codePointCount(0, text.length()) > longest) {
            text = text.substring(0, text.offsetByCodePoints(0, longest)).strip();
            notices.addCut(name, longest);
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
        String typed = first(name).strip();
        if (typed.isEmpty()) {
            return null;
        }
        BigDecimal number = TypedNumber.read(typed, Language.current()).orElse(least.subtract(BigDecimal.ONE));
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            notices.addNoNumber(name, typed, least, most);
            return null;
        }
        state = state.withOnly(name, number.stripTrailingZeros().toPlainString());
        return number;
    }

    /** The number of the page, from 1. */
    public int page() {
        if (!read.add(QueryString.PAGE)) {
            return page;
        }
        String value = first(QueryString.PAGE);
        if (value.matches("0*[1-9][0-9]{0,8}")) {
            page = Integer.parseInt(value);
        } else if (!value.isBlank()) {
            notices.addUnknownValue(QueryString.PAGE, value, List.of("1, 2, 3 …"));
        }
        return page;
    }

    /** The state that was read, without the page number. */
    public QueryString state() {
        return state;
    }

    /** What was dropped, in words; to be asked when all is read. */
    public List<String> notices() {
        return notices.all(unread());
    }

    /** The same for programs. */
    public List<Dropped> dropped() {
        return notices.dropped(unread(), read);
    }

    private List<String> unread() {
        return asked.names().stream().filter(name -> !read.contains(name)).toList();
    }

    private String first(String name) {
        return asked.values(name).stream().findFirst().orElse("");
    }
}
