package org.learningcities.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcities.city.City;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticKey;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.SampleCities;
import org.learningcities.web.SampleWords;
import org.springframework.test.util.ReflectionTestUtils;

/** Ten pairs of cities drawn from the content files, with all that is said of them; target/drawn-pairs.txt is for reading. */
class DrawnPairsTest {

    private static final Path DRAWN = Path.of("target/drawn-pairs.txt");

    private static final int SEED = 2015;

    private static final int PAIRS = 10;

    private static final Map<String, StatisticKey> KEYS =
            CityFile.list(CityFile.read("statistics.yaml"), "statistics").stream()
                    .collect(Collectors.toMap(
                            key -> CityFile.text(key, "key"),
                            key -> SampleCities.entity(
                                    StatisticKey.class,
                                    Map.of(
                                            "key", CityFile.text(key, "key"),
                                            "label", CityFile.text(key, "label"),
                                            "unit", CityFile.text(key, "unit"),
                                            "scope", CityFile.text(key, "scope")))));

    @Test
    void tellOnlyWhatTheFilesHold() throws IOException {
        Random random = new Random(SEED);
        List<CityFile> cities = CityFile.all();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            List<CityFile> pair = new ArrayList<>(cities);
            Collections.shuffle(pair, random);
            tell(pair.get(0), pair.get(1), lines);
        }
        Files.write(DRAWN, lines);

        assertThat(lines).hasSizeGreaterThan(2 * PAIRS);
    }

    private static void tell(CityFile one, CityFile other, List<String> lines) {
        lines.add(one.slug() + " and " + other.slug());
        for (String key : new TreeSet<>(KEYS.keySet())) {
            List<Statistic> ones = figures(one, key);
            List<Statistic> others = figures(other, key);
            if (!ones.isEmpty() && !others.isEmpty()) {
                Verdict verdict = NumberComparison.of(ones, others);
                lines.add("    " + key + ": " + verdict.inWords(SampleWords.english()));
                if (verdict.comparable()) {
                    assertThat(verdict.figures()).hasSize(2).allSatisfy(figure -> {
                        assertThat(figure.year()).isNotNull();
                        assertThat(figure.key().scope()).isEqualTo("city");
                    });
                }
            }
        }
    }

    private static List<Statistic> figures(CityFile city, String key) {
        return city.list("statistics").stream()
                .filter(statistic -> key.equals(statistic.get("key")))
                .map(statistic -> figure(city, statistic))
                .toList();
    }

    private static Statistic figure(CityFile city, Map<String, Object> statistic) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("year", statistic.get("year"));
        for (String number : List.of("value", "low", "high")) {
            if (statistic.get(number) != null) {
                fields.put(number, statistic.get(number).toString());
            }
        }
        Statistic figure = SampleCities.statistic(KEYS.get(CityFile.text(statistic, "key")), fields);
        ReflectionTestUtils.setField(figure, "id", city.slug() + "/" + CityFile.text(statistic, "id"));
        ReflectionTestUtils.setField(
                figure,
                "city",
                SampleCities.entity(
                        City.class, Map.of("slug", city.slug(), "name", CityFile.text(city.data(), "name"))));
        return figure;
    }
}
