package org.learningcities.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Finds the database's refusal beneath what Hikari, Flyway or JPA made of it, and says it in a sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ConnectionFailureAnalyzer implements FailureAnalyzer {

    private final Environment environment;

    ConnectionFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        var refusal = new ConnectionRefusal(place(), environment.getProperty("spring.datasource.username", ""));
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                var sentence = refusal.sentence(sql.getSQLState());
                if (sentence.isPresent()) {
                    return new FailureAnalysis(sentence.get(), null, failure);
                }
            }
        }
        return null;
    }

    private String place() {
        String url = environment.getProperty("spring.datasource.url");
        return StringUtils.hasText(url) ? ConnectionRefusal.withoutSecrets(url) : "the embedded server";
    }
}
