package org.learningcities.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console which content files stop the start, instead of a stack trace. */
class ContentFailureAnalyzer extends AbstractFailureAnalyzer<ContentException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ContentException cause) {
        return new FailureAnalysis(cause.getMessage(), "Mend the files; the database stays as it was.", cause);
    }
}
