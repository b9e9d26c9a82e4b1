package org.learningcities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.SourceFile;

/** Files that one can hold in the head. A longer one stands in the list of exceptions with the lines that it may have. */
class SizesTest {

    private static final Map<String, Integer> EXCEPTIONS =
            Map.of("src/test/java/org/learningcities/pages/EveryPageTest.java", 265);

    @ParameterizedTest
    @CsvSource({
        "src/main/java, .java, 150",
        "src/main/resources/templates, .html, 100",
        "src/main/resources/templates/components, .html, 40",
        "src/main/resources/static/css, .css, 150",
        "src/test/java, .java, 250",
    })
    void keepToTheHouse(String folder, String ending, int most) {
        List<SourceFile> files = SourceFile.under(folder, ending);

        assertThat(files).isNotEmpty();
        assertThat(files)
                .allSatisfy(file -> assertThat(file.lines())
                        .as(file.toString())
                        .isLessThanOrEqualTo(EXCEPTIONS.getOrDefault(file.toString(), most)));
    }

    @Test
    void keepTheListOfExceptionsShort() {
        assertThat(EXCEPTIONS).hasSizeLessThanOrEqualTo(5);
        assertThat(EXCEPTIONS.keySet())
                .allSatisfy(file -> assertThat(SourceFile.of(file).path()).exists());
    }
}
