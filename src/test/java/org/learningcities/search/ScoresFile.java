package org.learningcities.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the scores where {@link Scores} reads them. */
final class ScoresFile {

    private static final Path FILE = Path.of("src/main/resources" + Scores.RESOURCE);

    private ScoresFile() {}

    static void write(List<Score> open, List<Score> own, List<Score> languages) throws IOException {
        Scores scores = new Scores(
                mean("open", open),
                mean("own", own),
                mean("languages", languages),
                Score.byKind(open).entrySet().stream()
                        .map(kind -> mean(kind.getKey(), kind.getValue()))
                        .toList(),
                queries(open));
        String json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(scores);
        Files.writeString(FILE, json + "\n");
    }

    private static Scores.Mean mean(String name, List<Score> scores) {
        return new Scores.Mean(
                name,
                (int) scores.stream().map(Score::query).distinct().count(),
                rounded(Score.mean(scores)),
                rounded(Score.mean(scores, Score::at5)),
                rounded(Score.mean(scores, Score::recall)));
    }

    private static List<Scores.Query> queries(List<Score> scores) {
        Map<Judged, Map<HitType, Double>> byQuery = new LinkedHashMap<>();
        scores.forEach(score -> byQuery.computeIfAbsent(score.query(), query -> new LinkedHashMap<>())
                .put(score.type(), score.at10()));
        return byQuery.entrySet().stream()
                .map(of -> new Scores.Query(
                        of.getKey().query(),
                        of.getKey().kind(),
                        of.getKey().filters().entrySet().stream()
                                .collect(Collectors.toMap(
                                        filter -> filter.getKey().code(),
                                        filter -> filter.getValue().get(0))),
                        rounded(of.getValue().get(HitType.INITIATIVE)),
                        rounded(of.getValue().get(HitType.CITY))))
                .toList();
    }

    private static @Nullable Double rounded(@Nullable Double score) {
        return score == null ? null : (Double) (Math.round(score * 10_000) / 10_000.0);
    }
}
