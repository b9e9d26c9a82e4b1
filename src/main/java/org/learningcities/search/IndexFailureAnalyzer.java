package org.learningcities.search;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Hands the sentence of an {@link IndexFailure} to the console. */
final class IndexFailureAnalyzer extends AbstractFailureAnalyzer<IndexFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable root, IndexFailure cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Make room there, or make it writable, and start again.", root);
    }
}
