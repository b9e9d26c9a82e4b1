package org.learningcities.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.CityFile;

class StatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wealth is uneven. The east is well off.                                    | Wealth is uneven
            "Who pays?" The city asks.                                                 | "Who pays?" The city asks
            Who pays? The city.                                                        | Who pays?
            The city has two large institutions of higher learning, universities. | The city has two large institutions of higher learning…
            Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungsstellen | Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlu…
            """)
    void opensWithItsFirstWords(String text, String opening) {
        assertThat(Statement.opening(text)).isEqualTo(opening);
    }

    @Test
    void everyStatementOfTheContentHasAnOpening() {
        CityFile.all().stream()
                .flatMap(city -> city.statements().stream())
                .map(statement -> Statement.opening(CityFile.text(statement, "text")))
                .forEach(opening -> assertThat(opening).hasSizeBetween(5, 65).doesNotContain("\n"));
    }
}
