package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same queries on the same content in five ways: PostgreSQL's full text, our words, our meaning, both. */
@PortalTest
class ComparisonTest {

    private static final Path TABLE = Path.of("target/search-comparison.txt");

    private static final String BOTH = "both";

    @Autowired
    IndexGuard guard;

    @Autowired
    PortalSearch search;

    @Autowired
    Expansion expansion;

    @Autowired
    Phases phases;

    @Autowired
    Meaning meaning;

    @Autowired
    Vectors vectors;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    KeptHits hits;

    @Autowired
    KeptDocuments documents;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void wordsAndMeaningTogetherFindMost() throws IOException {
        Map<String, List<Score>> scores = new LinkedHashMap<>();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            PostgresText postgres = new PostgresText(database);
            String name = postgres.unaccents() ? "PostgreSQL" : "PostgreSQL (accents kept)";
            ways(postgres)
                    .forEach((way, ranks) -> scores.put(way.formatted(name), Score.of(Judged.in("open.yaml"), ranks)));
        });
        String table = table(scores);
        System.out.println(table);
        Files.writeString(TABLE, table);

        double both = Score.mean(scores.get(BOTH));
        assertThat(scores)
                .allSatisfy((way, of) -> assertThat(Score.mean(of)).as(way).isLessThanOrEqualTo(both));
    }

    private Map<String, BiFunction<Judged, HitType, List<String>>> ways(PostgresText postgres) {
        Meaning none = new Meaning(new SentenceModel(false, ""), vectors);
        PortalSearch words = new PortalSearch(entities, expansion, none, guard, hits, documents, phases);
        Map<String, BiFunction<Judged, HitType, List<String>>> ways = new LinkedHashMap<>();
        ways.put("%s, all words", (query, type) -> postgres.ranked(query, type, PostgresText.ALL_WORDS));
        ways.put("%s, any word", (query, type) -> postgres.ranked(query, type, PostgresText.ANY_WORD));
        ways.put("words alone", (query, type) -> Judged.ids(words.find(query.of(type, 1))));
        ways.put("meaning alone", (query, type) -> byMeaning(query, type, postgres.filtered(query, type)));
        ways.put(BOTH, (query, type) -> Judged.ids(search.find(query.of(type, 1))));
        return ways;
    }

    /** What is near in meaning, nearest first, whatever its words. */
    private List<String> byMeaning(Judged query, HitType type, List<String> allowed) {
        String text = QueryText.of(query.query()).plain();
        Nearness nearness = meaning.of(text, 0, Ranking.OURS);
        return allowed.stream()
                .filter(id -> nearness.documents().containsKey(type.key(id)))
                .sorted(Comparator.comparing((String id) -> nearness.documents().get(type.key(id)))
                        .reversed()
                        .thenComparing(id -> id))
                .toList();
    }

    private static String table(Map<String, List<Score>> ways) {
        Map<String, Predicate<Score>> rows = new LinkedHashMap<>();
        Score.byKind(ways.get(BOTH))
                .keySet()
                .forEach(kind -> rows.put(kind, score -> score.query().kind().equals(kind)));
        rows.put("initiatives", score -> score.type() == HitType.INITIATIVE);
        rows.put("cities", score -> score.type() == HitType.CITY);
        rows.put("all", score -> true);
        List<String> lines = new ArrayList<>();
        lines.add("nDCG@10 of the open set");
        lines.add("| kind | " + String.join(" | ", ways.keySet()) + " |");
        lines.add("| --- |" + " ---: |".repeat(ways.size()));
        rows.forEach((name, row) -> lines.add("| " + name + " | "
                + ways.values().stream()
                        .map(scores -> String.format(
                                Locale.ROOT,
                                "%.2f",
                                Score.mean(scores.stream().filter(row).toList())))
                        .collect(Collectors.joining(" | "))
                + " |"));
        return String.join("\n", lines) + "\n";
    }
}
