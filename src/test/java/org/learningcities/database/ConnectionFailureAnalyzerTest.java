package org.learningcities.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ConnectionFailureAnalyzerTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://me:secret@db:5432/portal?password=secret")
            .withProperty("spring.datasource.username", "portal");

    @ParameterizedTest
    @CsvSource({
        "28P01, refuses the password of user \"portal\"",
        "28000, does not let user \"portal\" in",
        "3D000, has no database of that name",
        "08001, No PostgreSQL answers at jdbc:postgresql://db:5432/portal;",
        "08006, No PostgreSQL answers",
        "53300, has no connection left to give",
        "53100, is full",
        "42501, may not create the portal's tables",
        "57P03, is still starting",
    })
    void findsRefusalBeneathWrappers(String sqlState, String words) {
        var failure = new IllegalStateException(
                new SQLException("the pool's own", (String) null, new SQLException("the server's", sqlState)));

        assertThat(sentence(failure)).contains(words).doesNotContain("secret").endsWith(".");
    }

    @Test
    void leavesOtherFailuresAlone() {
        var analyzer = new ConnectionFailureAnalyzer(environment);

        assertThat(analyzer.analyze(new IllegalStateException("unrelated"))).isNull();
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("syntax", "42601"))))
                .isNull();
    }

    @Test
    void namesEmbeddedServerWhereNoUrlIsSet() {
        environment.setProperty("spring.datasource.url", " ");

        assertThat(sentence(new SQLException("", "08001"))).startsWith("No PostgreSQL answers at the embedded server");
    }

    private String sentence(Throwable failure) {
        return new ConnectionFailureAnalyzer(environment).analyze(failure).getDescription();
    }
}
