package org.learningcities.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a view as it stands in the address: names with one or several values, in order. It never changes; each
 * change is a new value, and lets go of the page number.
 */
public final class QueryString {

    public static final QueryString EMPTY = new QueryString(Map.of());

    static final String PAGE = "page";

    private final Map<String, List<String>> values;

    private QueryString(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Reads what stands behind the question mark of an address; bytes that are not UTF-8 become U+FFFD. */
    public static QueryString parse(@Nullable String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : (text == null ? "" : text).split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty()) {
                values.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        values.replaceAll((name, several) -> List.copyOf(several));
        return new QueryString(values);
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** With this value added, once. */
    public QueryString with(String name, String value) {
        Set<String> several = new LinkedHashSet<>(values(name));
        several.add(value);
        return replaced(name, List.copyOf(several));
    }

    /** With this value and no other under the name. */
    public QueryString withOnly(String name, String value) {
        return replaced(name, List.of(value));
    }

    public QueryString without(String name) {
        return replaced(name, List.of());
    }

    /** Without this one value. */
    public QueryString without(String name, String value) {
        return replaced(
                name,
                values(name).stream().filter(other -> !other.equals(value)).toList());
    }

    private QueryString replaced(String name, List<String> replacement) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        if (!name.equals(PAGE)) {
            copy.remove(PAGE);
        }
        if (replacement.isEmpty()) {
            copy.remove(name);
        } else {
            copy.put(name, replacement);
        }
        return new QueryString(copy);
    }

    /** The path with this query, or the bare path where the query is empty. */
    public String on(String path) {
        return isEmpty() ? path : path + "?" + this;
    }

    /** As it stands in an address, percent-encoded but for colons and slashes, so that people can read ids. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, several) -> several.forEach(value -> text.append(text.isEmpty() ? "" : "&")
                .append(encode(name))
                .append('=')
                .append(encode(value))));
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueryString that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    private static String encode(String text) {
        String escaped = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return escaped.replace("%3A", ":").replace("%2F", "/");
    }

    /** Percent-decoding that forgives: a broken escape stands for itself. */
    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c == '%' && isEscape(text, i)) {
                bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else {
                boolean half = Character.getType(c) == Character.SURROGATE;
                bytes.writeBytes((half ? "\uFFFD" : Character.toString(c)).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c) - 1;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }
}
