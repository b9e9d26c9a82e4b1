package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureReporterTest {

    @Test
    void printsDescriptionAlone() {
        assertThat(StartFailureReporter.sentence(new FailureAnalysis("It is broken. ", null, new Exception())))
                .isEqualTo("It is broken.");
    }

    @Test
    void addsActionWhereThereIsOne() {
        assertThat(StartFailureReporter.sentence(new FailureAnalysis("It is broken.", "Mend it.", new Exception())))
                .isEqualTo("It is broken. Mend it.");
    }

    @Test
    void namesPortThatIsTaken() {
        assertThat(new PortInUseAnalyzer().analyze(new PortInUseException(8080)).getDescription())
                .startsWith("Port 8080 is taken by another program");
    }
}
