package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The judged queries, scored. The scores of the last accepted state stand in the resources of the portal, which shows
 * them on /about/search; {@code -Dsearch.scores=write} writes them anew.
 */
@PortalTest
class RelevanceTest {

    /** A drop of the overall score that is still noise. */
    private static final double TOLERANCE = 0.01;

    @Autowired
    PortalSearch search;

    @Test
    void openSetIsFoundAsWellAsBefore() throws IOException {
        List<Score> scores = score(Judged.in("open.yaml"));
        System.out.println(table("open set", scores));
        if ("write".equals(System.getProperty("search.scores"))) {
            ScoresFile.write(scores, score(own()), scoreLanguages());
        }

        assertThat(Score.mean(scores))
                .as("nDCG@10 of the open set")
                .isGreaterThanOrEqualTo(Scores.recorded().open().at10() - TOLERANCE);
        assertThat(Score.byKind(scores))
                .allSatisfy((kind, of) -> assertThat(Score.mean(of)).as(kind).isGreaterThanOrEqualTo(0.75));
    }

    @Test
    void ownSetIsFoundAsWellAsBefore() {
        List<Score> scores = score(own());
        System.out.println(table("own set", scores));

        assertThat(Score.mean(scores))
                .as("nDCG@10 of the own set")
                .isGreaterThanOrEqualTo(Scores.recorded().own().at10() - TOLERANCE);
    }

    @Test
    void otherLanguagesFindAsWellAsBefore() {
        List<Score> scores = scoreLanguages();
        System.out.println(table("other languages", scores));

        assertThat(Score.mean(scores))
                .as("nDCG@10 of the queries in other languages")
                .isGreaterThanOrEqualTo(Scores.recorded().languages().at10() - TOLERANCE);
    }

    @Test
    void exactNamesAndPhrasesComeFirst() {
        for (Judged query : Judged.in("open.yaml")) {
            if (query.kind().equals("exact-name") || query.kind().equals("phrase")) {
                for (HitType type : Score.JUDGED) {
                    query.grades().get(type).entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .ifPresent(best -> {
                                String first = ids(query, type, 1).get(0);
                                assertThat(query.grades().get(type).get(first))
                                        .as(query.query() + " finds " + first)
                                        .isEqualTo(best.getValue());
                            });
                }
            }
        }
    }

    private static List<Judged> own() {
        List<Judged> own = new ArrayList<>(Judged.in("own-a.yaml"));
        own.addAll(Judged.in("own-b.yaml"));
        return own;
    }

    private List<Score> score(List<Judged> queries) {
        return Score.of(queries, (query, type) -> {
            List<String> found = new ArrayList<>(ids(query, type, 1));
            found.addAll(ids(query, type, 2));
            return found;
        });
    }

    /** Each is asked on a page of its language. */
    private List<Score> scoreLanguages() {
        List<Score> scores = new ArrayList<>();
        try {
            for (Judged query : Judged.in("own-c.yaml")) {
                LocaleContextHolder.setLocale(Locale.forLanguageTag(query.kind()));
                scores.addAll(score(List.of(query)));
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        return scores;
    }

    private List<String> ids(Judged query, HitType type, int page) {
        return Judged.ids(search.find(query.of(type, page)));
    }

    private static String table(String title, List<Score> scores) {
        StringBuilder table = new StringBuilder(title + ", " + scores.size() + " pairs of query and type\n");
        table.append(String.format(
                Locale.ROOT, "%-14s %5s %8s %8s %10s%n", "kind", "pairs", "nDCG@10", "nDCG@5", "recall@20"));
        Map<String, List<Score>> rows = new LinkedHashMap<>(Score.byKind(scores));
        rows.put("all", scores);
        rows.forEach((kind, of) -> table.append(String.format(
                Locale.ROOT,
                "%-14s %5d %8.3f %8.3f %10.3f%n",
                kind,
                of.size(),
                Score.mean(of),
                Score.mean(of, Score::at5),
                Score.mean(of, Score::recall))));
        return table.toString();
    }
}
