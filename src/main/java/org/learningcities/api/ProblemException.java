package org.learningcities.api;

import org.learningcities.web.Problem;

/** The API cannot give what was asked for, and says why. */
class ProblemException extends RuntimeException {

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
