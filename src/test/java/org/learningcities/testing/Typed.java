package org.learningcities.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as people and robots send them, for properties: signs that mean something, halves of characters, any language. */
public final class Typed {

    private static final int LONGEST = 60;

    private static final String[] PIECES = {
        "%",
        "%2",
        "%zz",
        "%00",
        "%0d%0a",
        "%ED%A0%80",
        "%C3%A9",
        "%EF%BF%BD",
        "+",
        "&",
        "=",
        "?",
        "#",
        ";",
        "/",
        "//",
        "..",
        "\\",
        "\"",
        "“",
        "'",
        "<",
        ">",
        "-",
        "|",
        "OR",
        ":",
        ",",
        "*",
        "q=0",
        "q=1.000",
        "q=2",
        "\r\n",
        "\t",
        "\u0000",
        " ",
        "\u00A0",
        "\u202E",
        "\uD800",
        "\uDC00",
        "\uFFFD",
        "é",
        "ß",
        "İ",
        "ı",
        "学习",
        "عربي",
        "\uD83D\uDE00",
        "page",
        "region",
        "africa",
        "item",
        "city:cork",
        "statement:cork/lead",
        "cork",
        "0",
        "1",
        "00",
        "999999999",
        "9999999999",
        "-1",
        "en",
        "fr",
        "zh-Hant",
        "text/html",
        "text/csv",
        "application/json",
        "*/*",
        "W/\"0\"",
        "a",
        "z"
    };

    private Typed() {}

    /** Any text, most of it made of what means something somewhere. */
    public static Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> others = Arbitraries.chars().all().map(String::valueOf);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, pieces), net.jqwik.api.Tuple.of(1, others))
                .list()
                .ofMaxSize(LONGEST)
                .map(list -> String.join("", list));
    }
}
