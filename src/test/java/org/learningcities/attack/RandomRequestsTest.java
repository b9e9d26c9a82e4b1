package org.learningcities.attack;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final int REQUESTS = Integer.getInteger("attack.requests", 6_000);
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

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
        assertThat(visitor.management().get("/actuator/health/readiness").status())
                .isEqualTo(200);
    }

    private int[] attack(RandomGenerator random, Queue<String> complaints, long end) throws Exception {
        int[] statuses = new int[600];
        try (RawVisitor raw = new RawVisitor(visitor.port())) {
            for (int i = 0; i < REQUESTS / THREADS && complaints.size() < 20; i++) {
                String target = RandomTargets.one(random);
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
        // A file to be saved may say what was asked; nothing runs it.
        boolean shownAsPage =
                !answer.headers().getOrDefault("content-disposition", "").startsWith("attachment");
        for (String payload : List.of("<script>alert", "<img src=x", "\tat org.", "\tat java.")) {
            if ((shownAsPage || !payload.startsWith("<")) && answer.body().contains(payload)) {
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
}
