package org.learningcities.prose;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.ReadingEase;

/** docs/content-report.md says what the content files hold; -Dcontent.report=write writes it anew. */
class ContentReportTest {

    private static final Path REPORT = Path.of("docs/content-report.md");

    @Test
    void tellsWhatTheFilesHold() throws IOException {
        String report = report();
        if ("write".equals(System.getProperty("content.report"))) {
            Files.writeString(REPORT, report);
        }

        assertThat(Files.readString(REPORT))
                .as("run mvn test -Dtest=ContentReportTest -Dcontent.report=write")
                .isEqualTo(report);
    }

    private static String report() {
        List<String> keys = CityFile.list(CityFile.read("questions.yaml"), "questions").stream()
                .map(question -> CityFile.text(question, "key"))
                .toList();
        List<CityProse> cities = CityProse.all();
        String rows = cities.stream().map(city -> row(city, keys)).collect(joining("\n"));
        return """
                # Content report

                Made from `db/content/cities` by `ContentReportTest`, which fails when this page is out of date
                (`mvn test -Dtest=ContentReportTest -Dcontent.report=write` writes it anew). Reading ease is the mean of Flesch's
                formula over the statements; results are the statements that state one.

                | city | statements | words | reading ease | results | numbers | initiatives | evidence | sources | chapters empty |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
                %s
                | **all** | %d | %d | | %d | %d | %d | %d | %d | |
                """.formatted(
                rows,
                cities.stream().mapToInt(city -> city.statements().size()).sum(),
                cities.stream().mapToInt(ContentReportTest::words).sum(),
                cities.stream().mapToLong(ContentReportTest::results).sum(),
                cities.stream()
                        .mapToInt(city -> city.file().list("statistics").size())
                        .sum(),
                cities.stream()
                        .mapToInt(city -> city.file().list("initiatives").size())
                        .sum(),
                cities.stream()
                        .mapToInt(city -> city.file().list("evidence").size())
                        .sum(),
                cities.stream()
                        .mapToInt(city -> city.file().list("sources").size())
                        .sum());
    }

    private static String row(CityProse city, List<String> questions) {
        String empty = questions.stream()
                .filter(question -> !city.file().chapters().containsKey(question))
                .collect(joining(", "));
        double ease = city.statements().stream()
                .mapToDouble(told -> ReadingEase.of(told.text()))
                .average()
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %d | %d | %d | %d | %d | %s |",
                CityFile.text(city.file().data(), "name"),
                city.statements().size(),
                words(city),
                ease,
                results(city),
                city.file().list("statistics").size(),
                city.file().list("initiatives").size(),
                city.file().list("evidence").size(),
                city.file().list("sources").size(),
                empty.isEmpty() ? "none" : empty);
    }

    private static int words(CityProse city) {
        return city.statements().stream()
                .mapToInt(told -> ReadingEase.words(told.text()).size())
                .sum();
    }

    private static long results(CityProse city) {
        return city.statements().stream().filter(CityProse.Told::result).count();
    }
}
