package org.learningcities.search;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Hands the sentence of an {@link IndexAway} to the console. */
final class IndexAwayAnalyzer extends AbstractFailureAnalyzer<IndexAway> {

    @Override
    protected FailureAnalysis analyze(Throwable root, IndexAway cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Start it, or correct portal.search.hosts, and start again.", root);
    }
}
