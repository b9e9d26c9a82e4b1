package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

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
        MockEnvironment environment = new MockEnvironment().withProperty("management.server.port", "9080");
        PortInUseAnalyzer analyzer = new PortInUseAnalyzer(environment);
        assertThat(analyzer.analyze(new PortInUseException(8080)).getDescription())
                .startsWith("Port 8080 is taken by another program")
                .endsWith("--server.port=<port>.");
        assertThat(analyzer.analyze(new PortInUseException(9080)).getDescription())
                .startsWith("Port 9080 is taken")
                .endsWith("--management.server.port=<port>.");
    }
}
