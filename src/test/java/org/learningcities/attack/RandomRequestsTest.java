package org.learningcities.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.RawVisitor;
import org.learningcities.testing.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Twenty thousand requests made of the portal's own paths and parameters and of nasty values: no failure of the server,
 * nothing reflected unescaped. The seed is logged; {@code -Dattack.seed=…} plays the same requests again.
 */
@PortalTest
class RandomRequestsTest {

    private static final Logger log = LoggerFactory.getLogger(RandomRequestsTest.class);

    private static final int REQUESTS = Integer.getInteger("attack.requests", 20_000);
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final List<String> PATHS = List.of(
            "/",
            "/cities",
            "/cities",
            "/cities/cork",
            "/cities/ybycui",
            "/regions/africa",
            "/questions",
            "/questions/funding",
            "/obstacles",
            "/initiatives",
            "/initiatives",
            "/key-features",
            "/key-features/1",
            "/key-features/3.2",
            "/key-features/1.1.1",
            "/search",
            "/search",
            "/search",
            "/search",
            "/sources",
            "/sources",
            "/about",
            "/about/data",
            "/about/accessibility",
            "/actuator/health",
            "/error",
            "/assets/css/portal.css");

    private static final List<String> PARAMETERS = List.of(
            "q",
            "q",
            "q",
            "region",
            "country",
            "sort",
            "page",
            "type",
            "audience",
            "setting",
            "feature",
            "kind",
            "cited",
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
            "libraries",
            "older people",
            "learning city");

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
            "\"" + "a ".repeat(90) + "\"");

    /** Bytes that are not the UTF-8 of anything, already percent-encoded. */
    private static final List<String> BROKEN = List.of(
            "%ED%A0%80", "%ED%BF%BF", "%FF", "%C3", "%C0%AF", "%", "%0", "%zz", "%u0041", "%00", "%F4%90%80%80");

    @Autowired
    Visitor visitor;

    @Test
    @Timeout(600)
    void neverFailAndReflectNothing() throws Exception {
        long seed = Long.getLong("attack.seed", System.nanoTime());
        log.info("{} random requests with -Dattack.seed={}", REQUESTS, seed);
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        var threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<int[]>> attackers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed + i);
            attackers.add(() -> attack(random, complaints, end));
        }
        int[] statuses = new int[600];
        for (Future<int[]> attacker : threads.invokeAll(attackers)) {
            int[] counts = attacker.get();
            for (int status = 0; status < counts.length; status++) {
                statuses[status] += counts[status];
            }
        }
        threads.shutdown();
        Map<Integer, Integer> seen = new java.util.TreeMap<>();
        for (int status = 0; status < statuses.length; status++) {
            if (statuses[status] > 0) {
                seen.put(status, statuses[status]);
            }
        }
        log.info("Answers by status: {}", seen);
        assertThat(complaints.stream().limit(20)).as("with seed %d", seed).isEmpty();
        assertThat(seen.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(REQUESTS);
        assertThat(seen).as("most requests must reach a page").containsKeys(200, 404);
        assertThat(seen.get(200)).isGreaterThan(REQUESTS / 3);
        assertThat(visitor.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private int[] attack(RandomGenerator random, Queue<String> complaints, long end) throws Exception {
        int[] statuses = new int[600];
        try (RawVisitor raw = new RawVisitor(visitor.port())) {
            for (int i = 0; i < REQUESTS / THREADS && complaints.size() < 20; i++) {
                String target = target(random);
                RawVisitor.RawAnswer answer = raw.get(target);
                statuses[answer.status()]++;
                complain(target, answer).forEach(complaints::add);
                if (System.nanoTime() > end) {
                    complaints.add("out of time after " + i + " requests of one thread");
                }
            }
        }
        return statuses;
    }

    private static List<String> complain(String target, RawVisitor.RawAnswer answer) {
        List<String> complaints = new ArrayList<>();
        String shown = answer.status() + " " + (target.length() > 300 ? target.substring(0, 300) + "…" : target);
        if (answer.status() >= 500) {
            complaints.add(shown);
        }
        for (String payload : List.of("<script>alert", "<img src=x", "\tat org.", "\tat java.")) {
            if (answer.body().contains(payload)) {
                complaints.add(payload + " in the answer to " + shown);
            }
        }
        if (answer.headers().containsKey("set-cookie")) {
            complaints.add("a cookie in the answer to " + shown);
        }
        if (!answer.headers().getOrDefault("x-content-type-options", "").equals("nosniff")) {
            complaints.add("no security headers in the answer to " + shown);
        }
        return complaints;
    }

    private static String target(RandomGenerator random) {
        StringBuilder target = new StringBuilder(one(random, PATHS));
        if (random.nextInt(5) == 0) {
            target.append('/').append(value(random));
        }
        int parameters = random.nextInt(5);
        for (int i = 0; i < parameters; i++) {
            String name = random.nextInt(8) == 0 ? value(random) : one(random, PARAMETERS);
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
            return one(random, BROKEN);
        }
        String value = kind < 8 ? one(random, ORDINARY) : one(random, NASTY);
        if (kind == 1) {
            value += one(random, NASTY);
        }
        if (kind == 9) {
            return value.replaceAll("[\\s\\p{Cntrl}#]", "+");
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static <T> T one(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
