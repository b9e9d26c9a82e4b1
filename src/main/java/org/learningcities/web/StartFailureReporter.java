package org.learningcities.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Prints why the portal did not start, in one sentence; {@code --debug} adds the stack trace. */
final class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(StartFailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        log.error("The portal did not start: {}", sentence(analysis));
        log.debug("What lies beneath", analysis.getCause());
    }

    static String sentence(FailureAnalysis analysis) {
        String action = analysis.getAction();
        String description = analysis.getDescription().strip().replaceAll("\\s*\\R\\s*", "\n  ");
        return StringUtils.hasText(action) ? description + " " + action.strip() : description;
    }
}
