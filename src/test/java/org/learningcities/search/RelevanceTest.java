package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The judged queries, scored. The scores of the last accepted state stand in the resources of the portal, which shows
 * them on /about/search; {@code -Dsearch.scores=write} writes them anew.
 */
@PortalTest
class RelevanceTest {

    /** A drop of the overall score that is still noise. */
    private static final double TOLERANCE = 0.01;

    private static final Path RECORDED = Path.of("src/main/resources/search/scores.yaml");

    private static final List<HitType> JUDGED = List.of(HitType.INITIATIVE, HitType.CITY);

    @Autowired
    PortalSearch search;

    /** What a query scores, for one type of hits. */
    private record Score(Judged query, HitType type, double at10, double at5, double recall) {}

    @Test
    void openSetIsFoundAsWellAsBefore() throws IOException {
        List<Score> scores = score(Judged.in("open.yaml"));
        if ("write".equals(System.getProperty("search.scores"))) {
            write(scores);
        }
        double overall = mean(scores);
        System.out.println(table("open set", scores));

        assertThat(overall).as("nDCG@10 of the open set").isGreaterThanOrEqualTo(recorded("open") - TOLERANCE);
        assertThat(byKind(scores))
                .allSatisfy((kind, of) -> assertThat(mean(of)).as(kind).isGreaterThanOrEqualTo(0.75));
    }

    @Test
    void ownSetIsFoundAsWellAsBefore() throws IOException {
        List<Judged> own = new ArrayList<>(Judged.in("own-a.yaml"));
        own.addAll(Judged.in("own-b.yaml"));
        List<Score> scores = score(own);
        System.out.println(table("own set", scores));

        assertThat(mean(scores)).as("nDCG@10 of the own set").isGreaterThanOrEqualTo(recorded("own") - TOLERANCE);
    }

    @Test
    void exactNamesAndPhrasesComeFirst() {
        for (Judged query : Judged.in("open.yaml")) {
            if (query.kind().equals("exact-name") || query.kind().equals("phrase")) {
                for (HitType type : JUDGED) {
                    query.grades().get(type).entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .ifPresent(best -> {
                                String first = keys(query, type, 1).get(0);
                                assertThat(query.grades().get(type).get(first))
                                        .as(query.query() + " finds " + first)
                                        .isEqualTo(best.getValue());
                            });
                }
            }
        }
    }

    private List<Score> score(List<Judged> queries) {
        List<Score> scores = new ArrayList<>();
        for (Judged query : queries) {
            for (HitType type : JUDGED) {
                if (query.judges(type)) {
                    List<String> found = new ArrayList<>(keys(query, type, 1));
                    found.addAll(keys(query, type, 2));
                    scores.add(new Score(
                            query,
                            type,
                            query.ndcg(type, found, 10),
                            query.ndcg(type, found, 5),
                            query.recall(type, found, 20)));
                }
            }
        }
        return scores;
    }

    private List<String> keys(Judged query, HitType type, int page) {
        return search.find(query.of(type, page)).hits().stream()
                .map(hit -> hit.key().substring(hit.key().indexOf(':') + 1))
                .toList();
    }

    private static double mean(List<Score> scores) {
        return scores.stream().mapToDouble(Score::at10).average().orElseThrow();
    }

    private static Map<String, List<Score>> byKind(List<Score> scores) {
        Map<String, List<Score>> kinds = new TreeMap<>();
        scores.forEach(score -> kinds.computeIfAbsent(score.query().kind(), kind -> new ArrayList<>())
                .add(score));
        return kinds;
    }

    private static String table(String title, List<Score> scores) {
        StringBuilder table = new StringBuilder(title + ", " + scores.size() + " pairs of query and type\n");
        table.append(String.format(
                Locale.ROOT, "%-14s %5s %8s %8s %10s%n", "kind", "pairs", "nDCG@10", "nDCG@5", "recall@20"));
        Map<String, List<Score>> rows = new LinkedHashMap<>(byKind(scores));
        rows.put("all", scores);
        rows.forEach((kind, of) -> table.append(String.format(
                Locale.ROOT,
                "%-14s %5d %8.3f %8.3f %10.3f%n",
                kind,
                of.size(),
                mean(of),
                of.stream().mapToDouble(Score::at5).average().orElseThrow(),
                of.stream().mapToDouble(Score::recall).average().orElseThrow())));
        return table.toString();
    }

    private double recorded(String set) throws IOException {
        try (var in = Files.newInputStream(RECORDED)) {
            Map<String, Object> root = new Yaml().load(in);
            return ((Number) root.get(set)).doubleValue();
        }
    }

    /** Overall scores, those by kind, and what each judged query of the open set scores. */
    private void write(List<Score> open) throws IOException {
        List<Judged> own = new ArrayList<>(Judged.in("own-a.yaml"));
        own.addAll(Judged.in("own-b.yaml"));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("open", rounded(mean(open)));
        root.put("own", rounded(mean(score(own))));
        Map<String, Object> kinds = new LinkedHashMap<>();
        byKind(open).forEach((kind, scores) -> kinds.put(kind, rounded(mean(scores))));
        root.put("kinds", kinds);
        List<Object> queries = new ArrayList<>();
        for (Score score : open) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("query", score.query().query());
            row.put("kind", score.query().kind());
            row.put("type", score.type().code());
            row.put("score", rounded(score.at10()));
            queries.add(row);
        }
        root.put("queries", queries);
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        Files.createDirectories(RECORDED.getParent());
        Files.writeString(
                RECORDED,
                "# What the judged queries score; RelevanceTest compares and, with -Dsearch.scores=write, writes it.\n"
                        + new Yaml(options).dump(root));
    }

    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
