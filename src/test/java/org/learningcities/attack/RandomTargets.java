package org.learningcities.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Targets of requests, made of the portal's own paths and parameters and of nasty values. */
final class RandomTargets {

    private RandomTargets() {}

    private static final List<String> PATHS = List.of(
            "/",
            "/cities",
            "/cities",
            "/cities/cork",
            "/cities/ybycui",
            "/regions/africa",
            "/questions",
            "/questions/funding",
            "/compare",
            "/compare",
            "/obstacles",
            "/obstacles/money",
            "/statements/cork",
            "/statements/cork/lead",
            "/statements/cork/lead.bib",
            "/cities/cork/cite",
            "/initiatives",
            "/initiatives",
            "/key-features",
            "/key-features/map",
            "/key-features/1",
            "/key-features/3.2",
            "/key-features/1.1.1",
            "/similar",
            "/similar",
            "/search",
            "/search",
            "/search",
            "/search",
            "/sources",
            "/sources",
            "/brief",
            "/brief",
            "/brief.md",
            "/brief.bib",
            "/about",
            "/data",
            "/data/cities.csv",
            "/data/api",
            "/api/v1/cities",
            "/api/v1/initiatives",
            "/api/v1/search",
            "/api/v1/compare",
            "/api/v1/statements/cork/lead",
            "/cities.json",
            "/initiatives.csv",
            "/search.json",
            "/compare.csv",
            "/sources.ris",
            "/about/search",
            "/about/accessibility",
            "/actuator/health",
            "/error",
            "/assets/css/portal.css");

    private static final List<String> PARAMETERS = List.of(
            "q",
            "q",
            "q",
            "region",
            "population",
            "income",
            "country",
            "sort",
            "page",
            "type",
            "audience",
            "setting",
            "feature",
            "city",
            "city",
            "question",
            "evidence",
            "rows",
            "kind",
            "cited",
            "item",
            "item",
            "title",
            "from",
            "up",
            "remove",
            "size",
            "locale",
            "_method",
            "debug",
            "trace",
            "error",
            "message");

    private static final List<String> ORDINARY = List.of(
            "",
            "africa",
            "arab-states",
            "IE",
            "name",
            "newest",
            "schools",
            "ie",
            "population",
            "1",
            "2",
            "city",
            "initiative",
            "children",
            "library",
            "1.1",
            "book",
            "cork",
            "swansea",
            "funding",
            "numbers",
            "libraries",
            "older people",
            "learning city",
            "statement:cork/lead",
            "number:cork/population-2011",
            "initiative:cork/lifelong-learning-festival",
            "city:cork");

    private static final List<String> NASTY = List.of(
            "\0",
            "a\0b",
            "%",
            "%%",
            "%zz",
            "_",
            "'",
            "\"",
            "`",
            "\\",
            "<script>alert(1)</script>",
            "\"><script>alert(1)</script>",
            "'><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "${7*7}",
            "#{7*7}",
            "*{T(java.lang.Runtime)}",
            "__${7*7}__::.x",
            "{{7*7}}",
            "' or '1'='1",
            "'; drop table city; --",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "مدينة التعلّم",
            "北京 学习型城市",
            "\u202Egnp.exe",
            "\u200F\u200E",
            "e\u0301\u0301\u0301",
            "🏙️",
            "\uFFFF",
            "\uE000x\uE001",
            "-1",
            "0",
            "9999",
            "999999999",
            "99999999999999999999",
            "1e9",
            "0x10",
            "\u0661\u0662",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "()",
            "(((",
            "\"\"",
            "\"a",
            "a AND",
            "OR",
            "NOT a",
            "-a",
            "+",
            "~",
            "a~9",
            "a*",
            "*",
            "?",
            "name:cork",
            "/.*/",
            "a^9",
            "[a TO b]",
            "\r\nSet-Cookie: a=b",
            "\t",
            " ",
            "a".repeat(201),
            "x y ".repeat(2_000),
            "é".repeat(4_000),
            "\"" + "a ".repeat(90) + "\"",
            "*\"-? ".repeat(50),
            "libary OR -\"libary\" | kids");

    /** Bytes that are not the UTF-8 of anything, already percent-encoded. */
    private static final List<String> BROKEN = List.of(
            "%ED%A0%80", "%ED%BF%BF", "%FF", "%C3", "%C0%AF", "%", "%0", "%zz", "%u0041", "%00", "%F4%90%80%80");

    /** The next target of a request: a path with a query, mostly one that a browser could send. */
    static String one(RandomGenerator random) {
        StringBuilder target = new StringBuilder(pick(random, PATHS));
        if (random.nextInt(5) == 0) {
            target.append('/').append(value(random));
        }
        int parameters = random.nextInt(5);
        for (int i = 0; i < parameters; i++) {
            String name = random.nextInt(8) == 0 ? value(random) : pick(random, PARAMETERS);
            target.append(i == 0 ? '?' : '&').append(name);
            if (random.nextInt(12) > 0) {
                target.append('=').append(value(random));
            }
        }
        return target.toString();
    }

    /** Mostly encoded as a browser does it, now and then as it stands. */
    private static String value(RandomGenerator random) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return pick(random, BROKEN);
        }
        String value = kind < 8 ? pick(random, ORDINARY) : pick(random, NASTY);
        if (kind == 1) {
            value += pick(random, NASTY);
        }
        if (kind == 9) {
            return value.replaceAll("[\\s\\p{Cntrl}#]", "+");
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static <T> T pick(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
